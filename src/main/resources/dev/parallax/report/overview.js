// The first page: what stands out, in plain words, and how sure it is.
const AT_MOST = { findings: 8, unit: 2, subject: 1, measure: 3 };

/** What a finding is about: two findings on the same thing would say little more than one. */
function themeOf(cell) {
  const { measure } = card(cell);
  const subject = subjectOf(cell);
  if (wordingOf(measure).subject === 'concept:label') return subject.split(':')[0];
  return actorOf(measure, subject) ?? (subject || measure);
}

/** Cells that differ from the others by more than chance explains, those farthest from zero for their intervals first. */
const sureCells = () => [...sliceNow().values()].flat().filter((c) => sure(c) && strength(c) > 0)
  .sort((a, b) => strength(b) - strength(a) || b.difference - a.difference || a.measure - b.measure || a.subject - b.subject || a.unit - b.unit);

/** The strongest: each about something else, and none of the outlets or measures fills the list. */
function chooseFindings(cells) {
  const taken = new Map();
  const times = (name) => taken.get(name) ?? 0;
  const chosen = [];
  for (const cell of cells) {
    const [unit, theme, measure] = [`u${cell.unit}`, `s${themeOf(cell)}`, `m${cell.measure}`];
    if (times(unit) < AT_MOST.unit && times(theme) < AT_MOST.subject && times(measure) < AT_MOST.measure) {
      chosen.push(cell);
      [unit, theme, measure].forEach((name) => taken.set(name, times(name) + 1));
    }
    if (chosen.length === AT_MOST.findings) break;
  }
  return chosen;
}

function finding(cell) {
  const { unit, measure } = card(cell);
  const cells = cellsOf(cell.measure, cell.subject).filter((c) => c.estimate !== null);
  const shown = cells.length <= 8 ? cells : [cell, ...cells.filter((c) => c !== cell)].slice(0, 8);
  return element('article', { class: `finding ${accent(cell.grouping, cell.unit)}` },
    element('p', { class: 'kicker' }, titleOf(cell.measure), element('span', { class: 'trust' }, `trust: ${trustOf(card(cell))}`)),
    element('h3', {}, sentenceOf(cell, numberButton(cell))),
    element('p', { class: 'note' }, `Difference ${difference(cell.difference, unit)}, ${INTERVAL} ${differenceInterval(cell.differenceLow, cell.differenceHigh, unit)}; ${falseDiscovery(cell.q)}; ${plural(cell.articles, 'article')}.`),
    element('p', { class: 'note within' }, withinStories(cell)),
    intervalTable(shown, 'unit', `${titleOf(cell.measure)}: ${subjectName(measure, subjectOf(cell))}`),
    cells.length > shown.length ? element('p', { class: 'note' }, `And ${cells.length - shown.length} more, under “Compare”.`) : null,
    ...firstSentence(cell));
}

/** The strongest sentence; of what never happens, how it reads where it does. */
function firstSentence(cell) {
  const elsewhere = never(cell) ? mostElsewhere(cell) : null;
  if (elsewhere) return [element('p', { class: 'note' }, `It never happens there. How it reads in ${unitOf(elsewhere)}:`), quotationOf(elsewhere)(evidenceOf(elsewhere)[0])];
  const [sentence] = evidenceOf(cell);
  return [sentence ? quotationOf(cell)(sentence) : element('p', { class: 'note' }, noEvidence(cell))];
}

/** Of more bars than this each would be too thin to be seen. */
const MOST_BARS = 60;
/** How weeks are told by: a week belongs to the month and the year of its Monday. */
const PERIODS = [['week', 10], ['month', 7], ['year', 4]].map(([name, length]) => ({ name, of: (start) => start.slice(0, length) }));

/** The shortest period of which the corpus has few enough, and the articles of each outlet in each of them. */
function articlesByPeriod() {
  const starts = (period) => [...new Set(data.corpus.weeks.map(period.of))];
  const period = PERIODS.find((p) => starts(p).length <= MOST_BARS) ?? PERIODS.at(-1);
  const places = new Map(starts(period).map((start, i) => [start, i]));
  const counts = data.corpus.units.map(({ weeks }) => weeks.reduce((all, n, week) => {
    all[places.get(period.of(data.corpus.weeks[week]))] += n;
    return all;
  }, Array(places.size).fill(0)));
  return { name: period.name, counts, most: counts.flat().reduce((a, b) => Math.max(a, b), 1) };
}

function corpusTable() {
  const outlets = data.corpus.units;
  const periods = articlesByPeriod();
  return element('table', { class: 'corpus' },
    element('caption', { class: 'visually-hidden' }, 'Articles of each outlet'),
    element('thead', {}, element('tr', {}, ['Outlet', 'Articles', 'Own reporting', ...(data.corpus.weeks.length ? [`Articles a ${periods.name}`] : [])].map((t) => element('th', { scope: 'col' }, t)))),
    element('tbody', {}, outlets.map((o, i) => element('tr', {},
      element('th', { scope: 'row', class: accent(0, i) }, element('a', { href: `#/outlet/${i}` }, o.name)),
      element('td', { class: 'count' }, count(o.articles)), element('td', { class: 'count' }, `${Math.round((100 * o.own) / o.articles)}${THIN}%`),
      data.corpus.weeks.length ? element('td', { class: 'weeks' }, periodsPlot(o, periods, i)) : null))));
}

function periodsPlot(outlet, { name, counts, most }, i) {
  const plot = element('div', { class: 'bars', 'aria-hidden': 'true' });
  drawLater(plot, () => drawBars(plot, counts[i], most, `var(--${accent(0, i)})`));
  return element('div', { role: 'img', 'aria-label': `${outlet.name}: articles a ${name} ${counts[i].join(', ')}` }, plot);
}

const corpusAsCsv = () => csv([['outlet', 'articles', 'own_reporting', 'words', ...data.corpus.weeks.map((w) => `week_${w}`)],
  ...data.corpus.units.map((o) => [o.name, o.articles, o.own, o.words, ...o.weeks])]);

/** Why there is nothing to compare. */
function whyNothing() {
  const numbers = numbersOf(state.grouping, state.voice, state.view);
  if (data.voices.length === 0) return 'There are too few articles for any number.';
  if (numbers.length === 0) return `There is no number of ${VOICES[data.voices[state.voice]]} in ${VIEWS[data.views[state.view]]}. Choose other articles above.`;
  if (new Set(numbers.map((c) => c.unit)).size === 1) return `Only ${unitOf(numbers[0])} has numbers here: there is nobody to compare it with.`;
  return 'There are too few articles to compare anybody with anybody.';
}

/** More of these would be a second list of findings. */
const CAUTIONED = 8;

/** Clear differences that do not lead, with the reason; null if there is none. */
function cautionedFindings(cells) {
  if (cells.length === 0) return null;
  return element('details', { class: 'how cautioned' }, element('summary', {}, `${plural(cells.length, 'clear difference')} with a caution`),
    element('ul', {}, cells.slice(0, CAUTIONED).map((cell) => element('li', {}, sentenceOf(cell, numberButton(cell)), ' ', element('span', { class: 'note' }, cautionOf(cell))))),
    cells.length > CAUTIONED ? element('p', { class: 'note' }, `The ${CAUTIONED} clearest of ${count(cells.length)}; the others are marked with * under “Compare”.`) : null);
}

function overviewPage() {
  const found = sureCells();
  const cautioned = found.filter((cell) => !leading(cell));
  const all = [...sliceNow().values()].flat().filter((c) => c.q !== null).length;
  const chosen = chooseFindings(found.filter(leading));
  return [
    element('h1', { class: 'visually-hidden' }, 'Overview'),
    groundsPanel(),
    element('h2', { class: 'title' }, 'What stands out'),
    element('p', { class: 'lead' }, all === 0 ? whyNothing()
      : `Of ${plural(all, 'comparison')} in ${VOICES[data.voices[state.voice]]}, ${count(found.length)} ${found.length === 1 ? 'shows' : 'show'} a difference from ${comparedWith()} that chance hardly explains. ${
        found.length === 0 ? 'That is a finding, too: with these articles nothing can be told apart.' : chosen.length === 0 ? 'Each has a caution, so none leads here.' : cautioned.length > 0 ? `${count(cautioned.length)} of them ${cautioned.length === 1 ? 'has' : 'have'} a caution and ${cautioned.length === 1 ? 'does' : 'do'} not lead. The clearest of the others follow, each about something else. As the clearest of many, they may turn out smaller with more articles.` : 'The clearest follow, each about something else. As the clearest of many, they may turn out smaller with more articles.'}`),
    howToRead(), groupsCaution(),
    element('div', { class: 'findings' }, chosen.map(finding)),
    cautionedFindings(cautioned),
    found.length === 0 ? null : element('div', { class: 'tools' }, csvButton('differences', () => cellsAsCsv(found))),
    element('h2', {}, 'What was read'),
    element('p', {}, `${plural(data.corpus.articles, 'article')} of ${plural(data.corpus.outlets, 'outlet')}, ${days(data.corpus.from, data.corpus.to)}. “Own reporting” is neither reprinted nor copy of a news agency. `,
      element('a', { href: '#/about' }, `${plural(data.corpus.refused, 'record')} refused, and why.`)),
    corpusTable(), element('div', { class: 'tools' }, csvButton('articles', corpusAsCsv)),
  ];
}
