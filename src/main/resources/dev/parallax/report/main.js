// Pages by address (#/outlet/2), and what is shown: whose words, which articles, compared by what.
const PAGES = [
  ['overview', 'Overview', overviewPage],
  ['compare', 'Compare', comparePage],
  ['outlet', 'Outlets', outletPage],
  ['actor', 'Actors', actorPage],
  ...(data.stories?.length ? [['story', 'Same events', storyPage]] : []),
  ...(facets.length ? [['distance', 'Distances', distancePage]] : []),
  ['about', 'Method and refusals', aboutPage],
];

const main = document.getElementById('main');

function tabs(current) {
  document.getElementById('tabs').replaceChildren(element('ul', {}, PAGES.map(([id, label]) =>
    element('li', {}, element('a', { href: `#/${id}`, 'aria-current': id === current ? 'page' : null }, label)))));
}

function choice(name, label, options) {
  const select = element('select', { id: `filter-${name}`, onchange: (e) => { state[name] = Number(e.target.value); show(); } },
    options.map((text, i) => element('option', { value: i, selected: state[name] === i }, text)));
  return [element('label', { for: `filter-${name}` }, label), ' ', select, ' '];
}

const form = document.getElementById('filters');

function filters(page) {
  form.hidden = data.voices.length === 0 || ['about', 'story', 'distance'].includes(page);
  form.replaceChildren(element('p', {},
    choice('voice', 'In', data.voices.map((v) => VOICES[v] ?? v)), choice('view', 'of', data.views.map((v) => VIEWS[v])),
    data.groupings.length > 1 && page !== 'outlet' ? choice('grouping', 'compared by', data.groupings.map((g) => spaced(g.name))) : []));
}

/** Page and place that the address names; neither if it is no address of a page, or one that cannot be read. */
function placeNamed() {
  if (!location.hash.startsWith('#/')) return [];
  try {
    return location.hash.slice(2).split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** Draws the page that the address names. */
function show() {
  const [id, place] = placeNamed();
  const [page, label, make] = PAGES.find(([name]) => name === id) ?? PAGES[0];
  forgetPlots();
  const focused = document.activeElement?.id;
  const made = make(place);
  tabs(page);
  filters(page);
  main.replaceChildren(...made.filter(Boolean));
  if (focused) document.getElementById(focused)?.focus();
  say(form.hidden ? label : `${label}: ${VOICES[data.voices[state.voice]]}, ${VIEWS[data.views[state.view]]}`);
}

/** Goes to the page that the address names now; one that is no page's leaves everything as it is. */
function go() {
  if (location.hash !== '' && !location.hash.startsWith('#/')) return;
  drawer.close();
  show();
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

window.addEventListener('hashchange', go);
document.getElementById('skip').addEventListener('click', (event) => { event.preventDefault(); main.focus(); });
form.addEventListener('submit', (event) => event.preventDefault());
document.getElementById('facts').textContent = `${plural(data.corpus.articles, 'article')} · ${plural(data.corpus.outlets, 'outlet')} · ${days(data.corpus.from, data.corpus.to)}`;
document.getElementById('colophon').textContent = `Made by Parallax on ${day(data.day)} from the tables of the study “${data.study}”. Plots by d3 (ISC).`;
show();
