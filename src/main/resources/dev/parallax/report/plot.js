// Dots and intervals, by Vega-Lite. The specification is compiled once; every plot is a new view of it with its own rows and extent, which
// takes a few milliseconds. Expressions are interpreted, not compiled: the page's policy forbids code made from text.
const ROW = 40;
const AXIS = 26;
const SIDE = 17; // Half of the label 100%.

const x = { type: 'quantitative', scale: { domain: { expr: '[least, most]' }, zero: false, nice: false, clamp: true } };
const y = { field: 'place', type: 'quantitative', scale: { domain: { expr: '[0, rows]' }, reverse: true, nice: false, zero: false }, axis: null };
const xAxis = { title: null, tickCount: { expr: 'max(2, min(6, width / 55))' }, domain: false,
  tickColor: 'var(--rule)', gridColor: 'var(--rule)', labelColor: 'var(--soft)', labelFontSize: 11, labelFont: 'var(--sans)', labelFlush: false, labelOverlap: true };

const intervals = (format) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  params: [{ name: 'least', value: 0 }, { name: 'most', value: 1 }, { name: 'rows', value: 1 }],
  width: 200,
  height: 100,
  autosize: 'none',
  padding: { left: SIDE, right: SIDE, top: 0, bottom: AXIS },
  background: null,
  config: { view: { stroke: null }, aria: false },
  data: { name: 'cells' },
  layer: [
    { mark: { type: 'rule', strokeWidth: 3, strokeCap: 'round', opacity: 0.55, tooltip: null },
      encoding: { y, x: { field: 'low', ...x, axis: { ...xAxis, format } }, x2: { field: 'high' }, stroke: { field: 'colour', type: 'nominal', scale: null } } },
    { mark: { type: 'tick', thickness: 2, size: 18, orient: 'vertical', color: 'var(--soft)' }, encoding: { y, x: { field: 'others', ...x } } },
    { mark: { type: 'point', size: 90, strokeWidth: 2.5, opacity: 1, shape: 'circle' },
      encoding: { y, x: { field: 'estimate', ...x }, stroke: { field: 'colour', type: 'nominal', scale: null }, fill: { field: 'inside', type: 'nominal', scale: null } } },
  ],
});

const runtimes = new Map();

/** A specification of Vega-Lite as Vega runs it, compiled on first use. */
function runtimeOf(name, specification) {
  if (!runtimes.has(name)) runtimes.set(name, vega.parse(vegaLite.compile(specification()).spec, null, { ast: true }));
  return runtimes.get(name);
}

function viewOf(name, specification, container) {
  return new vega.View(runtimeOf(name, specification), {
    expr: vega.expressionInterpreter, renderer: 'svg', container, hover: false, logLevel: vega.Warn,
  });
}

/** From the lowest to the highest end, with a little air; shares and rates begin at 0. */
function extentOf(cells, unit) {
  const values = cells.flatMap((c) => [c.low, c.high, c.estimate, reference(c)]).filter((v) => v !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || Math.abs(high) || 1) * 0.04;
  return low >= 0 && !isScale(unit) ? [0, high + air || 1] : [low - air, high + air];
}

const rowsOf = (cells) => cells.map((cell, i) => ({
  place: i + 0.5,
  low: cell.low,
  high: cell.high,
  estimate: cell.estimate,
  others: reference(cell),
  colour: `var(--${accent(cell.grouping, cell.unit)})`,
  inside: sure(cell) ? `var(--${accent(cell.grouping, cell.unit)})` : 'var(--paper)',
}));

/** Draws the cells into an element, a row each. */
function drawIntervals(container, cells, unit) {
  const [least, most] = extentOf(cells, unit);
  const format = isShare(unit) ? '.0%' : '~r';
  viewOf(`intervals ${format}`, () => intervals(format), container)
    .signal('least', least).signal('most', most).signal('rows', cells.length)
    .width(Math.max(60, container.clientWidth - 2 * SIDE)).height(cells.length * ROW)
    .data('cells', rowsOf(cells)).run();
}

const BARS = {
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  width: 200,
  height: 40,
  autosize: 'none',
  padding: { left: 2, right: 2, top: 2, bottom: 2 },
  background: null,
  params: [{ name: 'most', value: 1 }, { name: 'rows', value: 1 }],
  config: { view: { stroke: null }, aria: false },
  data: { name: 'bars' },
  mark: { type: 'rect', tooltip: null },
  encoding: {
    x: { field: 'from', type: 'quantitative', axis: null, scale: { domain: { expr: '[0, rows]' }, nice: false } },
    x2: { field: 'to' },
    y: { field: 'count', type: 'quantitative', axis: null, scale: { domain: { expr: '[0, most]' }, nice: false } },
    y2: { value: { expr: 'height' } },
    fill: { field: 'colour', type: 'nominal', scale: null },
  },
};

/** Articles a week, a month or a year, as small bars. */
function drawBars(container, counts, most, colour) {
  viewOf('bars', () => BARS, container)
    .signal('most', most).signal('rows', counts.length).width(Math.max(60, container.clientWidth - 4))
    .data('bars', counts.map((n, i) => ({ from: i + 0.08, to: i + 0.92, count: n, colour }))).run();
}

const when = { type: 'temporal', scale: { type: 'utc', domain: { expr: '[first, last]' } } };
const level = { type: 'quantitative', scale: { domain: { expr: '[least, most]' }, zero: false, nice: false, clamp: true } };
const sideAxis = { ...xAxis, tickCount: 3 };

/** Weeks as dots with intervals; a line only joins weeks that follow each other. */
const development = (format) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  params: [{ name: 'least', value: 0 }, { name: 'most', value: 1 }, { name: 'first', value: 0 }, { name: 'last', value: 1 }, { name: 'mondays', value: [] }],
  width: 200,
  height: 110,
  autosize: 'none',
  padding: { left: 44, right: SIDE, top: 8, bottom: AXIS },
  background: null,
  config: { view: { stroke: null }, aria: false },
  data: { name: 'cells' },
  encoding: { x: { field: 'start', ...when, axis: { ...xAxis, grid: false, format: '%-d %b', values: { expr: 'mondays' } } }, stroke: { field: 'colour', type: 'nominal', scale: null } },
  layer: [
    { mark: { type: 'line', strokeWidth: 1.5, opacity: 0.6, tooltip: null }, encoding: { y: { field: 'estimate', ...level, axis: { ...sideAxis, format } }, detail: { field: 'run', type: 'nominal' } } },
    { mark: { type: 'rule', strokeWidth: 3, strokeCap: 'round', opacity: 0.45, tooltip: null }, encoding: { y: { field: 'low', ...level }, y2: { field: 'high' } } },
    { mark: { type: 'tick', thickness: 2, size: 14, orient: 'horizontal', tooltip: null }, encoding: { y: { field: 'others', ...level }, stroke: { value: 'var(--soft)' } } },
    { mark: { type: 'point', size: 60, strokeWidth: 2, shape: 'circle', filled: true, opacity: 1, tooltip: null },
      encoding: { y: { field: 'estimate', ...level }, fill: { field: 'inside', type: 'nominal', scale: null } } },
  ],
});

const DAY = 86_400_000;
const moment = (week) => Date.parse(data.corpus.weeks[week]);

/** Weeks with the number of those left out before them: what shares it follows without a gap. */
const developmentRows = (cells, colour) => cells.map((c, i) => ({
  start: moment(c.week), run: c.week - i, low: c.low, high: c.high, estimate: c.estimate, others: reference(c), colour, inside: sure(c) ? colour : 'var(--paper)',
}));

/** As many of the weeks' Mondays as have room under a plot. */
function mondaysFor(width) {
  const every = Math.ceil(data.corpus.weeks.length / Math.max(2, Math.floor(width / 60)));
  return data.corpus.weeks.map((_, week) => moment(week)).filter((_, week) => week % every === 0);
}

/** Draws an outlet's weeks on the scale of all outlets' weeks. */
function drawDevelopment(container, own, all, unit, colour) {
  const [least, most] = extentOf(all, unit);
  const format = isShare(unit) ? '.0%' : '~r';
  const width = Math.max(60, container.clientWidth - 44 - SIDE);
  viewOf(`development ${format}`, () => development(format), container)
    .signal('least', least).signal('most', most).signal('first', moment(0) - 3 * DAY).signal('last', moment(data.corpus.weeks.length - 1) + 3 * DAY)
    .signal('mondays', mondaysFor(width)).width(width).data('cells', developmentRows(own, colour)).run();
}

/** Plots are drawn when they come near the screen, so that a long page opens at once; all of them before it is printed. */
const waiting = new Map();
const watcher = new IntersectionObserver((entries) => entries.filter((e) => e.isIntersecting).forEach((e) => drawNow(e.target)), { rootMargin: '300px' });

function drawNow(container) {
  const draw = waiting.get(container);
  waiting.delete(container);
  watcher.unobserve(container);
  draw?.();
}

function drawLater(container, draw) {
  waiting.set(container, draw);
  watcher.observe(container);
}

const forgetPlots = () => [...waiting.keys()].forEach((container) => { watcher.unobserve(container); waiting.delete(container); });

window.addEventListener('beforeprint', () => [...waiting.keys()].forEach(drawNow));
