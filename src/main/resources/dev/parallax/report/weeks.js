// How an outlet's numbers develop over the weeks: small plots with intervals. Weeks with too few texts have none and leave a gap.
const WEEK_FIELDS = ['unit', 'measure', 'subject', 'voice', 'view', 'week', 'estimate', 'low', 'high', 'articles', 'difference', 'q'];

/** Weeks by voice and view; then by measure and subject; all outlets together. */
const weekSlices = new Map();
for (const row of data.weeks) {
  const cell = Object.fromEntries(WEEK_FIELDS.map((field, i) => [field, row[i]]));
  const slice = key(cell.voice, cell.view);
  if (!weekSlices.has(slice)) weekSlices.set(slice, new Map());
  const figures = weekSlices.get(slice);
  const figure = key(cell.measure, cell.subject);
  if (!figures.has(figure)) figures.set(figure, []);
  figures.get(figure).push(cell);
}

const monday = (cell) => data.corpus.weeks[cell.week];
const LEAST_WEEKS = 2;

/** Series of an outlet with two weeks or more, those first in which the outlet differs most over the whole period. */
function seriesOf(outlet) {
  const overall = (cell) => strength(cellsOf(cell.measure, cell.subject).find((c) => c.unit === outlet) ?? { difference: null });
  return [...(weekSlices.get(key(state.voice, state.view)) ?? new Map()).values()]
    .map((all) => ({ all, own: all.filter((c) => c.unit === outlet) })).filter(({ own }) => own.length >= LEAST_WEEKS)
    .sort((a, b) => overall(b.own[0]) - overall(a.own[0]) || a.own[0].measure - b.own[0].measure || a.own[0].subject - b.own[0].subject);
}

const weekTable = (cells, unit) => element('details', { class: 'how' }, element('summary', {}, 'The numbers'), element('table', { class: 'plain' },
  element('thead', {}, element('tr', {}, ['Week from', 'Value', INTERVAL, 'Articles', `Differs from ${comparedWith()}`].map((t) => element('th', { scope: 'col' }, t)))),
  element('tbody', {}, cells.map((c) => element('tr', {}, element('th', { scope: 'row' }, day(monday(c))), element('td', {}, number(c.estimate, unit)), element('td', {}, interval(c.low, c.high, unit)), element('td', { class: 'count' }, count(c.articles)), element('td', {}, falseDiscovery(c.q)))))));

function seriesFigure({ all, own }, outlet) {
  const { unit, measure } = card(own[0]);
  const name = subjectName(measure, subjectOf(own[0]));
  const plot = element('div', { class: 'plot', 'aria-hidden': 'true' });
  drawLater(plot, () => drawDevelopment(plot, own, all, unit, `var(--${accent(0, outlet)})`));
  return element('figure', { class: 'development' }, element('figcaption', {}, element('h3', {}, name), element('p', { class: 'note' }, `${titleOf(own[0].measure)}, ${signed(unit)}`)), plot, weekTable(own, unit));
}

const weeksAsCsv = (cells) => csv([['outlet', 'measure', 'subject', 'voice', 'view', 'period', 'start', 'estimate', 'ci_low', 'ci_high', 'n_articles', 'difference', 'q'],
  ...cells.map((c) => [data.corpus.units[c.unit].name, card(c).measure, subjectOf(c), data.voices[c.voice], data.views[c.view], 'week', monday(c), c.estimate, c.low, c.high, c.articles, c.difference, c.q])]);

/** Why there is no development to show. */
function noSeries() {
  if (data.corpus.weeks.length === 0) return 'No article has a date, so nothing can be said of how it developed.';
  if (data.corpus.weeks.length < LEAST_WEEKS) return 'All articles are of one week, so there is no development to show.';
  if (data.left.weeksKept < data.left.weeks) return 'This page leaves out most numbers of single weeks, and has none of this outlet in this voice and view; the table “framing” has all.';
  return `In this voice and view there are no two weeks with enough independent texts of this outlet (${data.told.minimum}) for a number.`;
}

/** The outlet's development; without any, why. */
function developmentOf(outlet) {
  const series = seriesOf(outlet);
  const heading = element('h2', {}, 'Over the weeks');
  if (series.length === 0) return [heading, element('p', {}, noSeries())];
  return [heading,
    element('p', { class: 'note' }, `The dot is the week (filled: differs from ${comparedWith()} by more than chance explains, q < ${SURE}), the line its ${INTERVAL}, the grey tick ${comparedWithMean() ? 'the mean of ' : ''}${comparedWith()} that week. Where there is no dot, there were too few texts. The scale is the same for all outlets. What sets the outlet apart most comes first.`),
    ...figureList(series.map((s) => () => seriesFigure(s, outlet)), 'developments', 'developments'),
    element('div', { class: 'tools' }, csvButton(`${data.corpus.units[outlet].name}-weeks`, () => weeksAsCsv(series.flatMap(({ own }) => own)))),
  ];
}
