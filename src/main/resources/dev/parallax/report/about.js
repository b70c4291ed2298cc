// What went in, what was refused, how it was made, and what not to conclude.
const REASONS = { empty: 'no text', too_short: 'too short', not_english: 'not in English', no_outlet: 'no outlet named', malformed: 'damaged record',
  unreadable: 'unreadable file', out_of_period: 'outside the period', undated: 'without a day', off_topic: 'on another topic', duplicate: 'the same text again', duplicate_id: 'an identifier used twice' };

const example = (e) => element('li', {}, element('span', { class: 'note' }, `${e.source}, line ${e.line}${e.outlet ? `, ${e.outlet}` : ''}: ${e.detail}`),
  e.excerpt ? element('blockquote', { class: 'excerpt' }, e.excerpt) : null);

function refusals() {
  if (data.rejects.length === 0) return element('p', {}, 'Nothing was refused.');
  return element('table', { class: 'plain' }, element('thead', {}, element('tr', {}, ['Why', 'Records', 'Examples'].map((t) => element('th', { scope: 'col' }, t)))),
    element('tbody', {}, data.rejects.map((r) => element('tr', {}, element('th', { scope: 'row' }, REASONS[r.reason] ?? spaced(r.reason)), element('td', { class: 'count' }, count(r.count)),
      element('td', {}, element('details', {}, element('summary', {}, `Show ${plural(r.examples.length, 'example')}`), element('ul', {}, r.examples.map(example))))))));
}

const refusalsAsCsv = () => csv([['reason', 'records'], ...data.rejects.map((r) => [r.reason, r.count])]);

/** What is in the tables and not in this page. */
function leftOut() {
  const { left, corpus } = data;
  const shown = corpus.units.length;
  return element('ul', {},
    element('li', {}, left.outlets > shown ? `${shown} of ${left.outlets} outlets: those with most articles.` : `All ${plural(left.outlets, 'outlet')}.`),
    element('li', {}, left.subjects > left.subjectsKept ? `${count(left.subjectsKept)} of ${count(left.subjects)} subjects of measures: those with the clearest differences.` : `All ${count(left.subjects)} subjects of measures.`),
    element('li', {}, left.sentences > left.sentencesKept ? `${count(left.sentencesKept)} of ${count(left.sentences)} evidence sentences: the strongest of every number first` : `All ${count(left.sentences)} evidence sentences`, `, at most ${left.depth} a number.`),
    element('li', {}, left.weeks > left.weeksKept ? `${count(left.weeksKept)} of ${count(left.weeks)} numbers of single weeks: those of the subjects with the clearest differences.`
      : `All ${plural(left.weeks, 'number')} of single weeks.`, ' The others are in the table “framing”. Numbers are rounded to four digits.'));
}

/** Where a piece of page furniture stood. */
const STOOD = { head: 'at the beginning', tail: 'at the end', line: 'in a line of its own', glued: 'within a line', scattered: 'anywhere', listed: 'named in the codebook' };

/** How much of each outlet's words was page furniture, and its pieces with most words; nothing where neither is known. */
function furnitureSet() {
  const shares = (data.grounds ?? []).filter((g) => g.furniture !== null);
  if (shares.length === 0 && !data.furniture) return [];
  const piecesOf = (outlet) => (data.furniture ?? []).filter((piece) => piece.outlet === outlet);
  const pieces = (outlet) => (piecesOf(outlet).length === 0 ? '–' : element('details', {}, element('summary', {}, `Show ${plural(piecesOf(outlet).length, 'piece')}`),
    element('ul', {}, piecesOf(outlet).map((p) => element('li', {}, element('span', { class: 'note' }, `${spaced(p.kind)}, ${STOOD[p.place] ?? spaced(p.place)}, ${plural(p.articles, 'article')}, ${plural(p.words, 'word')}`), element('blockquote', { class: 'excerpt' }, p.text))))));
  return [element('h2', { id: 'furniture' }, 'Page furniture'),
    element('p', {}, `What an outlet’s pages carry whatever the article tells, such as captions, teasers and lines on subscriptions, is set apart before anything is measured. ${data.furniture ? 'The pieces with most words are shown; the table “furniture” has all.' : 'The column “furniture” of the table “articles” has it.'}`),
    element('table', { class: 'plain' }, element('thead', {}, element('tr', {}, ['Outlet', 'Share of its words', ...(data.furniture ? ['Pieces'] : [])].map((t) => element('th', { scope: 'col' }, t)))),
      element('tbody', {}, shares.map((g) => element('tr', {}, element('th', { scope: 'row' }, g.outlet), element('td', { class: 'count' }, percent(g.furniture)), data.furniture ? element('td', {}, pieces(g.outlet)) : null)))),
    data.furniture ? element('div', { class: 'tools' }, csvButton('furniture', () => csv([['outlet', 'text', 'kind', 'place', 'articles', 'words'], ...data.furniture.map((p) => [p.outlet, p.text, p.kind, p.place, p.articles, p.words])]))) : null];
}

const run = (r) => element('tr', {}, element('th', { scope: 'row' }, r.stage), element('td', {}, r.finished.replace('T', ' ').slice(0, 16)), element('td', { class: 'count' }, `${r.seconds.toFixed(0)} s`),
  element('td', {}, element('details', {}, element('summary', {}, 'Counts and settings'), element('dl', { class: 'card' },
    [...Object.entries(r.counts).map(([k, v]) => [k, count(v)]), ...Object.entries(r.settings), ...Object.entries(r.versions)].flatMap(([k, v]) => [element('dt', {}, k), element('dd', {}, v)])))));

function aboutPage() {
  return [
    element('h1', {}, 'What went in, and what not to conclude'),
    element('h2', {}, 'What not to conclude'),
    element('ul', {},
      element('li', {}, 'A frame is a list of words, not a reading: read the sentences before the number.'),
      element('li', {}, 'Sentiment was learned from film reviews. Compare outlets on the same event; never read one score as a finding.'),
      element('li', {}, againstAll(0) ? 'A difference is against the other outlets of this corpus, each counted once. With other outlets it would be another.'
        : `A difference is against ${comparedWith(0)}, as the study was told. Against another outlet it would be another.`),
      element('li', {}, 'An interval speaks of chance among articles, taken as independent of each other. Several on one event are not quite: words and frames of an event that an outlet followed closely can stand out. “In the same events” is safe from that. Nor does it speak of mistakes of a measure: the card says where it is known to fail.')),
    element('h2', {}, 'Records refused'),
    element('p', {}, `${plural(data.corpus.read, 'record')} read, ${count(data.corpus.articles)} kept, ${count(data.corpus.refused)} refused.`),
    refusals(), element('div', { class: 'tools' }, csvButton('refused', refusalsAsCsv)),
    ...furnitureSet(),
    element('h2', {}, 'What this page leaves out'), leftOut(),
    element('h2', {}, 'Measures'), ...data.measures.map((_, i) => howMeasured(i)),
    element('h2', {}, 'Runs'), element('table', { class: 'plain' }, element('thead', {}, element('tr', {}, ['Stage', 'Finished (UTC)', 'Took', 'Details'].map((t) => element('th', { scope: 'col' }, t)))), element('tbody', {}, data.runs.map(run))),
  ];
}
