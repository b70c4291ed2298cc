// A figure: a table with a plot in it. Every row is a number with its interval; every number opens its sentences.
const HEADINGS = { unit: 'Outlet', subject: 'Subject' };

/** The number of a cell as the button that opens its sentences. */
function numberButton(cell) {
  const { unit } = card(cell);
  const text = number(cell.estimate, unit);
  return button(text, () => openEvidence(cell), {
    class: 'number', 'aria-haspopup': 'dialog',
    'aria-label': `${text}, ${unitOf(cell)}, ${subjectName(card(cell).measure, subjectOf(cell))}: show the sentences`,
  });
}

/** A contrast: bold where chance does not explain it. */
const contrast = (name, value, q, bold, unit, none = units().length === 1 ? 'no others' : 'too few', caution = null) => element('td', { class: `against ${name}${bold ? ' sure' : ''}` }, element('div', {},
  value === null ? element('span', { class: 'unsure' }, none) : [element('span', caution ? { title: caution } : {}, difference(value, unit), caution ? '*' : null), element('small', {}, falseDiscovery(q))]));

const againstOthers = (cell) => contrast('plainly', cell.difference, cell.q, sure(cell), card(cell).unit, isReference(cell) ? 'compared with' : undefined, sure(cell) ? cautionOf(cell) : null);
const withinEvents = (cell) => contrast('within', cell.same, cell.sameQ, sureWithin(cell), card(cell).unit);

function row(cell, name, plot) {
  return element('tr', {}, element('th', { scope: 'row', class: accent(cell.grouping, cell.unit) }, element('div', {}, element('span', {}, name))), plot,
    element('td', { class: 'value' }, element('div', {}, numberButton(cell), element('small', {}, interval(cell.low, cell.high, card(cell).unit, 'pts')))), againstOthers(cell), withinEvents(cell));
}

/** A plot of cells with one unit of measurement: rows named by their outlets, or by their subjects. */
function intervalTable(cells, naming, caption) {
  const { unit } = card(cells[0]);
  const plot = element('div', { class: 'plot', 'aria-hidden': 'true' }); // The numbers beside it say the same.
  const cellOfPlot = element('td', { class: 'plotted', rowspan: cells.length + 1 }, plot);
  const names = cells.map((c) => (naming === 'unit' ? unitLink(c) : subjectName(card(c).measure, subjectOf(c))));
  const heading = naming === 'unit' ? capital(spaced(data.groupings[cells[0].grouping].name)) : HEADINGS.subject;
  drawLater(plot, () => drawIntervals(plot, cells, unit));
  return element('table', { class: 'intervals' }, element('caption', { class: 'visually-hidden' }, caption),
    element('thead', {}, element('tr', {}, [heading, signed(unit), 'Value', againstAll(cells[0].grouping) ? 'Against others' : `Against ${comparedWith(cells[0].grouping)}`, 'In the same events'].map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, cells.map((c, i) => row(c, names[i], i === 0 ? cellOfPlot : null)), element('tr', { class: 'axis', 'aria-hidden': 'true' }, element('td', {}), element('td', { colspan: 2 }), element('td', { class: 'within' }))));
}

const unitLink = (cell) => (cell.grouping === 0 ? element('a', { href: `#/outlet/${cell.unit}` }, breakable(unitOf(cell))) : unitOf(cell));

/** The most units that a figure shows at first. */
const ROWS = 12;

/** The cells that differ most, in the order of the units. */
const clearest = (cells) => [...cells].sort((a, b) => strength(b) - strength(a) || a.unit - b.unit).slice(0, ROWS).sort((a, b) => a.unit - b.unit);

/** A table of all units; of many only those with the clearest differences, the others on demand. */
function foldedTable(cells, caption) {
  if (cells.length <= ROWS) return [intervalTable(cells, 'unit', caption)];
  const table = intervalTable(clearest(cells), 'unit', caption);
  const all = button(`Show all ${cells.length}; these ${ROWS} have the clearest differences`, () => {
    const whole = intervalTable(cells, 'unit', caption);
    table.replaceWith(whole);
    whole.querySelector('button').focus();
    all.remove();
  }, { class: 'quiet' });
  return [table, all];
}

/** One subject of a measure, a row an outlet. */
function subjectFigure(measure, subject, withCard = false) {
  const cells = cellsOf(measure, subject).filter((c) => c.estimate !== null);
  if (cells.length === 0) return null;
  const measureName = data.measures[measure].card.measure;
  const name = subjectName(measureName, data.measures[measure].subjects[subject]);
  const about = withCard ? titleOf(measure) : name;
  return element('figure', { class: 'panel' },
    element('figcaption', {}, element('h3', {}, about), describe(measureName, data.measures[measure].subjects[subject], withCard)),
    ...foldedTable(cells, `${titleOf(measure)}: ${name}`),
    element('div', { class: 'tools' }, csvButton(`${measureName}-${data.measures[measure].subjects[subject]}`, () => cellsAsCsv(cells)), withCard ? howMeasured(measure) : null));
}

/** What a frame or an actor is, if the codebook says so. */
function describe(measureName, subject, withCard) {
  const kind = wordingOf(measureName).subject;
  const frame = kind === 'frame' ? data.glossary.frames[subject]?.description : null;
  const concept = kind === 'concept:label' ? data.glossary.concepts[subject.split(':')[0]] : null;
  const text = withCard ? data.measures[measureIndex(measureName)].card.meaning : frame ?? concept;
  return text ? element('p', { class: 'note' }, text) : null;
}

/** What intervals of groups do not say; null where outlets are compared. */
const groupsCaution = () => (state.grouping === 0 ? null : element('p', { class: 'note caution' },
  `Of groups of outlets, intervals and q speak of chance among the articles of these outlets, not among outlets: another choice of outlets could change a group, most of all one of few outlets.${HOLDS_ALL ? ' Press a number to see how many it has.' : ''}`));

/** How to read a plot, with a picture; folded where it would fill a phone's first screen. */
function howToRead() {
  const plot = element('span', { class: 'key', 'aria-hidden': 'true' }, element('span', { class: 'key-line' }), element('span', { class: 'key-dot' }));
  const open = element('span', { class: 'key', 'aria-hidden': 'true' }, element('span', { class: 'key-line' }), element('span', { class: 'key-dot key-open' }));
  return element('details', { class: 'reading', open: !window.matchMedia('(max-width: 40rem)').matches }, element('summary', {}, 'How to read the plots'), element('p', {}, plot,
    ` The dot is what was measured; the line is where the number would likely fall with other articles of the same kind (${INTERVAL}). Filled: differs from `, comparedWith(), ' by more than chance explains (q < 0.05). ',
    open, ` Hollow: chance could explain it. The grey tick is ${comparedWithMean() ? 'the mean of ' : ''}${comparedWith()}. “In the same events” compares with the others, only within stories that they report as well. `, strong('Press a number for its sentences.'), ' ',
    element('br', {}), strong('pts'), ': percentage points, so from 20 % to 30 % is +10 pts. ', strong('q'), ': if every difference at least as clear as this one were taken for real, this share of them would be false alarms (0.05: one in twenty). Near 1, it may well be chance. It is reckoned within a measure, voice and choice of articles: whoever looks through many of these finds some that are chance. ', strong('*'), ': clear, but with a caution, such as that one article makes it; press the number for which.'));
}
