// One outlet: what sets it apart from the others, and its profile.
const SET_APART = 12;

function apart(cells, heading) {
  if (cells.length === 0) return null;
  return element('section', {}, element('h2', {}, heading),
    element('ul', { class: 'apart' }, cells.slice(0, SET_APART).map((c) => element('li', {}, element('span', { class: 'kicker' }, titleOf(c.measure)),
      element('p', {}, sentenceOf(c, numberButton(c))),
      element('p', { class: 'note' }, `${difference(c.difference, card(c).unit)} (${differenceInterval(c.differenceLow, c.differenceHigh, card(c).unit)}), ${falseDiscovery(c.q)}`), c.caution ? element('p', { class: 'note' }, cautionOf(c)) : null))),
    cells.length > SET_APART ? element('p', { class: 'note' }, `The ${SET_APART} clearest of ${cells.length}.`) : null);
}

/** An outlet's values of one measure, a row a subject. */
function profile(measure, outlet) {
  const cells = subjectsByStrength(measure).flatMap((s) => cellsOf(measure, s)).filter((c) => c.unit === outlet && c.estimate !== null).slice(0, 10);
  if (cells.length < 2) return null;
  const { measure: name } = data.measures[measure].card;
  return element('figure', { class: 'panel' }, element('figcaption', {}, element('h3', {}, element('a', { href: `#/compare/${name}` }, titleOf(measure)))),
    intervalTable(cells, 'subject', titleOf(measure)), element('div', { class: 'tools' }, csvButton(`${data.corpus.units[outlet].name}-${name}`, () => cellsAsCsv(cells))));
}

function chooser(label, options, current, address) {
  const id = `choose-${label}`;
  return element('p', { class: 'chooser' }, element('label', { for: id }, `${label} `), element('select', { id, onchange: (e) => { location.hash = address(e.target.value); } },
    options.map(([value, text]) => element('option', { value, selected: String(value) === String(current) }, text))));
}

function outletPage(place) {
  state.grouping = 0;
  const outlet = Math.min(data.corpus.units.length - 1, Number(place) || 0);
  const about = data.corpus.units[outlet];
  const differing = sureCells().filter((c) => c.unit === outlet);
  return [
    chooser('Outlet', data.corpus.units.map((o, i) => [i, o.name]), outlet, (i) => `#/outlet/${i}`),
    element('h1', { class: `outlet ${accent(0, outlet)}` }, about.name),
    element('p', { class: 'lead' }, `${plural(about.articles, 'article')}, ${Math.round((100 * about.own) / about.articles)}${THIN}% of them own reporting; ${count(about.words)} words.`,
      Object.entries(about.groups).map(([name, value]) => ` ${capital(name)}: ${value}.`).join('')),
    howToRead(),
    differing.length === 0 ? element('p', {}, 'Nothing in this voice and view sets it apart by more than chance explains.') : null,
    apart(differing.filter((c) => c.difference > 0), `More than ${comparedWith()}`),
    apart(differing.filter((c) => c.difference < 0), `Less than ${comparedWith()}`),
    ...wordsOf(about),
    ...developmentOf(outlet),
    element('h2', {}, 'Profile'),
    element('p', { class: 'note' }, `The ten subjects of each measure with the clearest differences between outlets. The grey tick is ${comparedWithMean() ? 'the mean of ' : ''}${comparedWith()}.`),
    ...figureList(data.measures.map((_, i) => () => profile(i, outlet)), 'measures'),
  ];
}
