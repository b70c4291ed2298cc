// How far outlets can be told apart by what they choose: a matrix a facet; present when the study has a distances table.
const FACETS = {
  terms: ['Words', 'word'], frames: ['Frames', 'sentence with a frame'], actors: ['Actors', 'mention of an actor'],
  labels: ['Names for the same thing', 'name for the same thing'], sources: ['Who gets to speak', 'speaker'],
};
const FACET_FIELDS = ['facet', 'outlet', 'other', 'clusters', 'otherClusters', 'polarisation', 'low', 'high', 'q', 'divergence'];
const ALIKE = 0.5;
const MATRIX = 15;
/** The most outlets whose names have room side by side above their columns. */
const UPRIGHT = 8;

const distances = (data.distances ?? []).map((row) => Object.fromEntries(FACET_FIELDS.map((field, i) => [field, row[i]])));
const facets = Object.keys(FACETS).filter((facet) => distances.some((d) => d.facet === facet));

const nameOf = (outlet) => (outlet < 0 ? 'all others' : data.corpus.units[outlet].name);
const between = (d) => (d.low === null ? 'no interval' : `${INTERVAL} ${d.low.toFixed(2)} to ${d.high.toFixed(2)}, ${falseDiscovery(d.q)}`);
const choiceOf = (facet) => FACETS[facet][1];

/** What a distance says, in a sentence. */
function inWords(d) {
  const pair = `${nameOf(d.outlet)} and ${nameOf(d.other)}`;
  if (d.polarisation === null) return `${pair}: too few texts to tell (${count(d.clusters)} and ${count(d.otherClusters)}).`;
  return `${pair}: ${d.polarisation.toFixed(2)} (${between(d)}). Whoever sees one ${choiceOf(d.facet)} and knows both would give ${d.polarisation.toFixed(2)}, on average, to the one that it is from${
    sure(d) ? '' : '; chance could explain what is above 0.5'}.`;
}

/** One of seven shades, from 0.5 (none) to 0.775 and more. */
const shade = (polarisation) => `heat-${Math.max(0, Math.min(6, Math.floor((polarisation - ALIKE) / 0.05 + 0.5)))}`;

function matrixCell(d, tell) {
  if (!d) return element('td', { class: 'empty' });
  const few = d.polarisation === null;
  const onsight = () => tell(d);
  return element('td', { class: few ? 'few' : `${shade(d.polarisation)}${sure(d) ? ' sure' : ''}`, onmouseenter: onsight },
    button(few ? 'too few' : d.polarisation.toFixed(2), onsight, { 'aria-label': inWords(d), onfocus: onsight }));
}

/** Outlets by outlets, each pair once, and each outlet with all others. */
function matrix(facet, outlets) {
  const pairs = new Map(distances.filter((d) => d.facet === facet).flatMap((d) => [[key(d.outlet, d.other), d], [key(d.other, d.outlet), d]]));
  const told = element('p', { class: 'told', 'aria-hidden': 'true' }, 'Point at a number, or press it, to read what it says.');
  const tell = (d) => { told.textContent = inWords(d); };
  const heads = ['Outlet', 'All others', ...outlets.slice(0, -1).map((o, i) => [element('span', { class: 'place' }, String(i + 1)), element('span', { class: 'long' }, nameOf(o))])];
  return [told, element('div', { class: 'scrolling', tabindex: '0', role: 'group', 'aria-label': `Distances by ${FACETS[facet][0]}` }, element('table', { class: `matrix${outlets.length > UPRIGHT ? ' many' : ''}` },
    element('caption', { class: 'visually-hidden' }, `${FACETS[facet][0]}: polarisation of pairs of outlets`),
    element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, outlets.map((o, i) => element('tr', {}, element('th', { scope: 'row', class: accent(0, o) }, element('span', { class: 'place' }, String(i + 1)), element('a', { href: `#/outlet/${o}` }, nameOf(o))),
      [-1, ...outlets.slice(0, -1)].map((other, j) => (j > i ? element('td', { class: 'empty' }) : matrixCell(pairs.get(key(o, other)), tell))))))))];
}

const heatKey = () => element('p', { class: 'reading' }, strong('How to read it. '), 'If you saw one such choice and knew both outlets, what probability would you give, on average, to the one that it is from? ',
  element('span', { class: 'swatch heat-0' }, '0.50'), ' a coin: they choose alike. ', element('span', { class: 'swatch heat-6 sure' }, '0.78'), ' and more: the darkest shade; 1.00 would be certainty. ',
  strong('Bold'), `: above 0.5 by more than chance explains (false discovery rate q below ${SURE}). Outlets with few articles come out nearer to 0.5 than they are: compare those of like size.`);

/** The same as a list, with the intervals. */
const pairList = (facet) => element('details', { class: 'how' }, element('summary', {}, 'All pairs as a list, with intervals and q'), element('table', { class: 'plain' },
  element('thead', {}, element('tr', {}, ['Outlet', 'Compared with', 'Polarisation', INTERVAL, 'q', 'Texts'].map((t) => element('th', { scope: 'col' }, t)))),
  element('tbody', {}, distances.filter((d) => d.facet === facet).sort((a, b) => (b.polarisation ?? 0) - (a.polarisation ?? 0)).map((d) => element('tr', {}, element('th', { scope: 'row' }, nameOf(d.outlet)), element('td', {}, nameOf(d.other)),
    element('td', { class: sure(d) ? 'count sure' : 'count' }, d.polarisation === null ? 'too few' : d.polarisation.toFixed(2)), element('td', {}, d.low === null ? '–' : `${d.low.toFixed(2)} to ${d.high.toFixed(2)}`),
    element('td', {}, d.q === null ? '–' : falseDiscovery(d.q).replace('q = ', '').replace('q < ', '< ')),
    element('td', { class: 'count' }, `${count(d.clusters)} and ${count(d.otherClusters)}`))))));

const distancesAsCsv = (facet) => csv([['facet', 'outlet', 'reference', 'clusters', 'reference_clusters', 'polarisation', 'polarisation_low', 'polarisation_high', 'q', 'jensen_shannon'],
  ...distances.filter((d) => d.facet === facet).map((d) => [d.facet, nameOf(d.outlet), d.other < 0 ? 'others' : nameOf(d.other), d.clusters, d.otherClusters, d.polarisation, d.low, d.high, d.q, d.divergence])]);

function distancePage(name) {
  const facet = facets.includes(name) ? name : facets[0];
  const all = data.corpus.units.map((_, i) => i);
  return [
    element('h1', {}, 'How far apart'),
    element('nav', { class: 'menu', 'aria-label': 'Facets' }, element('ul', {}, facets.map((f) => element('li', {}, element('a', { href: `#/distance/${f}`, 'aria-current': f === facet ? 'page' : null }, FACETS[f][0]))))),
    element('p', { class: 'lead' }, 'How well outlets can be told apart by what they choose, in their own reporting', facet === 'sources' ? '.' : ' and their own words.'),
    heatKey(), ...matrix(facet, all.slice(0, MATRIX)),
    all.length > MATRIX ? element('p', { class: 'note' }, `The ${MATRIX} of ${data.left.outlets} outlets with most articles; the list below has ${all.length}, the table “distances” all.`) : null,
    element('div', { class: 'tools' }, csvButton(`distances-${facet}`, () => distancesAsCsv(facet))), pairList(facet),
  ];
}
