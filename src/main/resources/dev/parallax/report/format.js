// Numbers, days and names as a reader wants them.
const MINUS = '\u2212';
const THIN = '\u202f';

const signed = (text) => text.replaceAll('-', MINUS);
const isDifference = (unit) => unit.startsWith('difference of shares');
const isShare = (unit) => unit.startsWith('share') || isDifference(unit);
const isScale = (unit) => unit.startsWith('-1') || unit.startsWith(MINUS + '1');

function decimals(value, unit) {
  if (isScale(unit)) return 2;
  const size = Math.abs(isShare(unit) ? value * 100 : value);
  return size >= 10 || size === 0 ? 0 : size >= 1 ? 1 : 2;
}

/** A number in its unit: 20 %, 3.4, −0.12; what is a difference of shares itself, in points. */
function number(value, unit) {
  if (value === null) return 'no data';
  if (isDifference(unit)) return difference(value, unit);
  if (isShare(unit)) return signed(`${trimmed(value * 100, shareDecimals(value))}${THIN}%`);
  return signed(value.toFixed(decimals(value, unit)));
}

const shareDecimals = (value) => (Math.abs(value) > 0 && Math.abs(value) < 0.0995 ? 1 : 0);
const trimmed = (value, places) => Number(value.toFixed(places)).toString();

/** What intervals are called: by the level that compare was told. */
const INTERVAL = `${trimmed(data.told.level * 100, 6)} % interval`;

/** An interval: 15 to 27 %. */
function interval(low, high, unit, points = 'points') {
  if (low === null || high === null) return 'no interval';
  if (isShare(unit)) return signed(`${trimmed(low * 100, shareDecimals(high))} to ${trimmed(high * 100, shareDecimals(high))}${isDifference(unit) ? ` ${points}` : `${THIN}%`}`);
  return signed(`${low.toFixed(decimals(high, unit))} to ${high.toFixed(decimals(high, unit))}`);
}

/** A difference with its sign; of shares in points. */
function difference(value, unit) {
  if (value === null) return '';
  const sign = value > 0 ? '+' : '';
  if (isShare(unit)) return signed(`${sign}${trimmed(value * 100, Math.abs(value) < 0.0995 ? 1 : 0)} pts`);
  return signed(sign + value.toFixed(decimals(value, unit)));
}

/** The interval of a difference: 13 to 25 points. Two shares cannot be more than 100 points apart, so what reaches beyond is cut. */
function differenceInterval(low, high, unit) {
  if (!isShare(unit) || low === null || high === null) return interval(low, high, unit);
  const [least, most] = unit.startsWith('share') ? [Math.max(-1, low), Math.min(1, high)] : [low, high];
  return interval(least, most, unit).replace(`${THIN}%`, ' points');
}

const falseDiscovery = (q) => (q === null ? 'not tested' : q < 0.001 ? 'q < 0.001' : `q = ${q < 0.01 ? q.toFixed(3) : q.toFixed(2)}`);

const count = (value) => value.toLocaleString('en-GB');
const plural = (value, noun) => `${count(value)} ${noun}${value === 1 ? '' : 's'}`;

function day(text) {
  if (!text) return 'no date';
  const [year, month, date] = text.split('-').map(Number);
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return `${date} ${months[month - 1]} ${year}`;
}

/** From the first day to the last; both are null if no article has a day. */
const days = (from, to) => (!from ? 'no dates' : from === to ? day(from) : `${day(from)} to ${day(to)}`);

const spaced = (id) => id.replaceAll('-', ' ').replaceAll('_', ' ');
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const titled = (id) => spaced(id).split(' ').map(capital).join(' ');
const actorName = (id) => data.glossary.actors[id]?.name ?? titled(id);
