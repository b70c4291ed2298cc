// What the page knows: the summary that stands in it as JSON (gzip, base64), indexed so that every click finds its cells without a search.
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text());
}

const data = await unpacked(document.getElementById('data').textContent);

const FIELDS = ['grouping', 'unit', 'measure', 'subject', 'voice', 'view', 'estimate', 'low', 'high', 'articles', 'clusters',
  'difference', 'differenceLow', 'differenceHigh', 'q', 'stories', 'same', 'sameLow', 'sameHigh', 'sameQ', 'caution'];

const SURE = 0.05;

function cellOf(row) {
  const cell = {};
  FIELDS.forEach((field, i) => { cell[field] = row[i]; });
  return cell;
}

const key = (...parts) => parts.join(' ');

/** Cells by grouping, voice and view; then by measure and subject; in the order of the units. */
const slices = new Map();
for (const row of data.cells) {
  const cell = cellOf(row);
  const slice = key(cell.grouping, cell.voice, cell.view);
  if (!slices.has(slice)) slices.set(slice, new Map());
  const figures = slices.get(slice);
  const figure = key(cell.measure, cell.subject);
  if (!figures.has(figure)) figures.set(figure, []);
  figures.get(figure).push(cell);
}

const references = new Map();
for (const row of data.evidence) references.set(key(...row.slice(0, 5)), row.slice(5));

/** The cells that have a number, of outlets or of groups. */
const numbersOf = (grouping, voice, view) => [...(slices.get(key(grouping, voice, view)) ?? new Map()).values()].flat().filter((c) => c.estimate !== null);

/** What the reader has chosen to see: at first the outlets' own words in their own reporting, or in other articles where there is none. */
const state = { grouping: 0, voice: Math.max(0, data.voices.indexOf('author')), view: data.views.indexOf('original') };
state.view = [state.view, ...data.views.keys()].find((view) => numbersOf(0, state.voice, view).length > 0) ?? state.view;

const sliceNow = () => slices.get(key(state.grouping, state.voice, state.view)) ?? new Map();
const cellsOf = (measure, subject) => sliceNow().get(key(measure, subject)) ?? [];
const card = (cell) => data.measures[cell.measure].card;
const measureIndex = (name) => data.measures.findIndex((m) => m.card.measure === name);
const subjectOf = (cell) => data.measures[cell.measure].subjects[cell.subject];
/** A unit for readers: an outlet as it is written, a group with a capital. */
const unitOf = (cell) => (cell.grouping === 0 ? unitKey(cell) : capital(unitKey(cell)));
const unitKey = (cell) => data.groupings[cell.grouping].units[cell.unit];
const units = () => data.groupings[state.grouping].units;
const outletIndex = (name) => data.corpus.units.findIndex((o) => o.name === name);
const sure = (cell) => cell.q !== null && cell.q < SURE;
/** Whether a difference is clear and nothing speaks against leading with it. */
const leading = (cell) => sure(cell) && !cell.caution;
const sureWithin = (cell) => cell.sameQ !== null && cell.sameQ < SURE;
const reference = (cell) => (cell.difference === null ? null : cell.estimate - cell.difference);

/** Whether units are compared with all others, as they are unless compare was told a reference. */
const againstAll = (grouping = state.grouping) => data.groupings[grouping].reference === 'others';

/** Whether units are compared with the median of all others. */
const againstMedian = (grouping = state.grouping) => data.groupings[grouping].reference === 'median';

/** The attribute and value of a reference that is a group of outlets; null if it is an outlet or all others. */
function referenceGroup({ reference }) {
  const colon = reference.indexOf(':');
  return data.groupings.slice(1).some((g) => g.name === reference.slice(0, colon)) ? [reference.slice(0, colon), reference.slice(colon + 1)] : null;
}

/** What units are compared with, within a sentence. */
function comparedWith(grouping = state.grouping) {
  if (againstAll(grouping)) return 'the others';
  if (againstMedian(grouping)) return 'the median of the others';
  const group = referenceGroup(data.groupings[grouping]);
  if (!group) return data.groupings[grouping].reference;
  return grouping === 0 ? `the outlets of ${spaced(group[0])} ${capital(group[1])}` : capital(group[1]);
}

/** Whether the number to compare with is a mean of several units. */
const comparedWithMean = (grouping = state.grouping) => againstAll(grouping) || (grouping === 0 && referenceGroup(data.groupings[0]) !== null);

/** Whether a cell is of the very unit that all are compared with. */
const isReference = (cell) => !againstAll(cell.grouping) && !againstMedian(cell.grouping) && !comparedWithMean(cell.grouping)
  && [data.groupings[cell.grouping].reference, referenceGroup(data.groupings[cell.grouping])?.[1]].includes(unitKey(cell));

/** How far the difference is from zero, in widths of its interval: as all intervals have one level, in the order of standard errors. 0 if there is no contrast. */
function strength(cell) {
  const width = cell.differenceHigh - cell.differenceLow;
  return cell.difference === null || !(width > 0) ? 0 : Math.abs(cell.difference) / width;
}

/** Outlets whose sentences stand behind a unit: itself, or the outlets of the group. */
function membersOf(cell) {
  if (cell.grouping === 0) return [cell.unit];
  const attribute = data.groupings[cell.grouping].name;
  return data.corpus.units.flatMap((outlet, i) => (outlet.groups[attribute] === unitKey(cell) ? [i] : []));
}

/** Whether the page holds all outlets, so that it knows how many a group has. */
const HOLDS_ALL = data.left.outlets === data.corpus.units.length;

/** That a unit never does it: 0 where nothing can be less, a share or a rate. */
const never = (cell) => cell.estimate === 0 && card(cell).lower === 0;

/** The cell of the same measure and subject with the highest estimate among those with sentences; undefined if there is none. */
const mostElsewhere = (cell) => cellsOf(cell.measure, cell.subject).filter((c) => c !== cell && c.estimate > 0)
  .sort((a, b) => b.estimate - a.estimate || a.unit - b.unit).find((c) => evidenceOf(c).length > 0);

/** Sentences behind a number, strongest first; those of a group's outlets by turns. */
function evidenceOf(cell) {
  const lists = membersOf(cell).map((outlet) =>
    references.get(key(outlet, cell.measure, cell.subject, cell.voice, cell.view)) ?? []);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const merged = [];
  for (let rank = 0; rank < longest; rank++) {
    for (const list of lists) if (rank < list.length) merged.push(list[rank]);
  }
  return merged.slice(0, 10).map((i) => data.sentences[i]);
}
