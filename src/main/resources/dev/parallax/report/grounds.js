// Whether these outlets can be compared at all: what each of them is made of, and what to mind.

/** From which share on something is worth a word; docs/report.md explains each. */
const MIND = { undated: 0.5, overlap: 0.5, topic: 0.5, paragraphs: 0.5, furniture: 0.1, damaged: 0.1, agencyCopy: 0.5, capitals: 0.5, titleCase: 0.5, length: 3 };

/** Whose days an outlet's are held against. */
const theirs = () => (againstMedian(0) ? 'the others' : comparedWith(0));

const percent = (share) => (share === null ? '–' : number(share, 'share'));

const middle = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
};

/** What to mind in the days of an outlet's articles. */
function mindDays(ground, all) {
  if (ground.undated >= MIND.undated) return all.some((g) => g.undated < MIND.undated) ? [`${percent(ground.undated)} of its articles have no day, so nobody knows whether they are of the others’ days`] : [];
  return [
    ground.overlap !== null && ground.overlap < MIND.overlap ? `only ${percent(ground.overlap)} of its articles are of the days of ${theirs()}` : null,
    ground.topic !== null && ground.topic < MIND.topic ? `only ${percent(ground.topic)} of them are of the days of the topic` : null,
  ];
}

/** What to mind in the form of its texts. */
function mindForm(ground, all) {
  const words = middle(all.map((g) => g.words));
  const ratio = words > 0 ? ground.words / words : 1;
  return [
    ground.paragraphs < MIND.paragraphs && all.some((g) => g.paragraphs >= MIND.paragraphs) ? `${percent(1 - ground.paragraphs)} of its texts have lost their paragraphs` : null,
    ratio >= MIND.length ? `its texts are much longer (half have more than ${count(ground.words)} words)` : null,
    ratio > 0 && ratio <= 1 / MIND.length ? `its texts are much shorter (half have fewer than ${count(ground.words)} words)` : null,
    ground.capitals !== null && ground.capitals >= MIND.capitals ? 'its headlines are in capitals, in which names are hard to find' : null,
    ground.titleCase !== null && ground.titleCase >= MIND.titleCase && all.some((g) => g.titleCase !== null && g.titleCase < MIND.titleCase) ? 'its headlines are in title case, those of others are not' : null,
  ];
}

/** What to mind in what its texts are made of. */
const mindMatter = (ground) => [
  ground.furniture !== null && ground.furniture >= MIND.furniture ? `${percent(ground.furniture)} of its words were page furniture, which was set apart` : null,
  ground.damaged >= MIND.damaged ? `${percent(ground.damaged)} of its texts are damaged` : null,
  ground.agencyCopy >= MIND.agencyCopy ? `${percent(ground.agencyCopy)} of its articles are agency copy or reprints` : null,
];

/** All that is to be minded of an outlet, in words. */
const mind = (ground) => [...mindDays(ground, data.grounds), ...mindForm(ground, data.grounds), ...mindMatter(ground)].filter(Boolean);

const outletHead = (name) => element('th', { scope: 'row', class: outletClass(name) }, element('a', { href: `#/outlet/${outletIndex(name)}` }, breakable(name)));

/** More rows than this would push what stands out off the first screens. */
const GROUNDS = 12;

function groundsTable(rows) {
  return element('table', { class: 'grounds' }, element('caption', { class: 'visually-hidden' }, 'What to mind of each outlet'),
    element('thead', {}, element('tr', {}, ['Outlet', 'Articles', 'Days', 'What to mind'].map((t) => element('th', { scope: 'col' }, t)))),
    element('tbody', {}, rows.map(([ground, cautions]) => element('tr', {}, outletHead(ground.outlet), element('td', { class: 'count' }, count(ground.articles)), element('td', {}, days(ground.from, ground.to)),
      element('td', { class: cautions.length > 0 ? 'minded' : 'unminded' }, cautions.length > 0 ? `${capital(cautions.join('; '))}.` : 'Nothing')))));
}

const GROUND_COLUMNS = [['Articles', (g) => count(g.articles)], ['Without a day', (g) => percent(g.undated)], ['Of the others’ days', (g) => percent(g.overlap)], ['Of the topic’s days', (g) => percent(g.topic)],
  ['Words (median)', (g) => count(g.words)], ['More than one paragraph', (g) => percent(g.paragraphs)], ['Furniture', (g) => percent(g.furniture)], ['Damaged', (g) => percent(g.damaged)],
  ['Agency copy, reprints', (g) => percent(g.agencyCopy)], ['Headlines in title case', (g) => percent(g.titleCase)], ['In capitals', (g) => percent(g.capitals)]];

const groundsAsCsv = () => csv([['outlet', 'articles', 'undated', 'first_day', 'last_day', 'overlap', 'topic_overlap', 'median_words', 'paragraphs', 'furniture', 'damaged', 'agency_copy', 'title_case', 'capitals'],
  ...data.grounds.map((g) => [g.outlet, g.articles, g.undated, g.from, g.to, g.overlap, g.topic, g.words, g.paragraphs, g.furniture, g.damaged, g.agencyCopy, g.titleCase, g.capitals])]);

const allGrounds = () => element('details', { class: 'how' }, element('summary', {}, 'All figures, and how they are reckoned'),
  element('p', { class: 'note' }, `Of the others’ days: the share of the outlet’s articles between the first and the last day of another, on average over ${theirs()}. Furniture: the share of its words that every page of the outlet carries, such as captions and teasers. The table “comparability” has the same by month.`),
  element('div', { class: 'scrolling', tabindex: '0', role: 'group', 'aria-label': 'Figures of each outlet' }, element('table', { class: 'plain figures' },
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Outlet'), GROUND_COLUMNS.map(([title]) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, data.grounds.map((g) => element('tr', {}, element('th', { scope: 'row' }, g.outlet), GROUND_COLUMNS.map(([, text]) => element('td', { class: 'count' }, text(g)))))))),
  element('div', { class: 'tools' }, csvButton('comparability', groundsAsCsv)));

/** The panel; null if the study has no comparability table. */
function groundsPanel() {
  if (!data.grounds || data.grounds.length === 0) return null;
  const all = data.grounds.map((ground) => [ground, mind(ground)]);
  const minded = all.filter(([, cautions]) => cautions.length > 0);
  const shown = all.length <= GROUNDS ? all : minded.slice(0, GROUNDS);
  const verdict = minded.length === 0 ? 'Nothing here speaks against it: these outlets published on the same days, and their texts are of one form.'
    : `With care: of ${plural(all.length, 'outlet')}, ${count(minded.length)} ${minded.length === 1 ? 'differs' : 'differ'} from the others in more than how the event is told. What ${minded.length === 1 ? 'its' : 'their'} numbers say may come from that.`;
  return element('section', { class: 'grounds-panel', 'aria-labelledby': 'grounds' },
    element('h2', { id: 'grounds', class: 'title' }, 'Can these be compared?'), element('p', { class: 'lead' }, verdict),
    shown.length > 0 ? groundsTable(shown) : null,
    shown.length < minded.length ? element('p', { class: 'note' }, `And ${count(minded.length - shown.length)} more to mind, under “All figures”.`) : null,
    allGrounds());
}
