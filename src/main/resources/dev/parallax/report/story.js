// The same events: who reports them, who does not, under which headlines; present when the study has a stories table.
const omitting = (story) => story.coverage.filter((c) => c.omission).map((c) => c.outlet);

function storyList() {
  const left = data.stories.filter((s) => omitting(s).length > 0).length;
  return [
    element('h1', {}, 'Same events'),
    element('p', { class: 'lead' }, `${plural(data.stories.length, 'story')} that two outlets or more report`.replace('storys', 'stories'), `, called by their most typical headline. ${left === 0 ? 'None was left out by an outlet by more than chance explains.' : `${left} of them ${left === 1 ? 'was' : 'were'} left out by an outlet of which so many articles were to be expected that chance hardly explains it (q < ${SURE}).`}`),
    element('table', { class: 'plain stories' }, element('thead', {}, element('tr', {}, ['Story', 'Days', 'Outlets', 'Articles', 'Left out by'].map((t) => element('th', { scope: 'col' }, t)))),
      element('tbody', {}, data.stories.map((s, i) => element('tr', {}, element('th', { scope: 'row' }, element('a', { href: `#/story/${i}` }, s.title)), element('td', {}, days(s.from, s.to)),
        element('td', { class: 'count' }, count(s.outlets)), element('td', { class: 'count' }, count(s.articles)), element('td', {}, omitting(s).join(', ') || '–'))))),
    element('div', { class: 'tools' }, csvButton('stories', () => csv([['story', 'title', 'outlet', 'articles', 'expected', 'residual', 'q', 'omission'],
      ...data.stories.flatMap((s) => s.coverage.map((c) => [s.id, s.title, c.outlet, c.articles, c.expected, c.residual, c.q, String(c.omission)]))]))),
  ];
}

function verdict(covered) {
  if (covered.q === null) return 'too few expected to tell';
  if (!sure(covered)) return 'within what chance explains';
  const told = covered.omission ? 'left out' : covered.residual > 0 ? 'more than chance explains' : 'fewer than chance explains';
  return `${told} (${falseDiscovery(covered.q)})`;
}

const coverageTable = (story) => element('table', { class: 'plain' },
  element('thead', {}, element('tr', {}, ['Outlet', 'Articles', 'Expected', ''].map((t) => element('th', { scope: 'col' }, t || 'That is')))),
  element('tbody', {}, story.coverage.map((c) => element('tr', {}, element('th', { scope: 'row', class: `named ${outletClass(c.outlet)}` }, c.outlet),
    element('td', { class: 'count' }, count(c.articles)), element('td', { class: 'count' }, c.expected.toFixed(1)), element('td', { class: sure(c) ? 'sure' : '' }, verdict(c))))));

/** Headlines of the story, by outlet. */
function headlines(story) {
  const byOutlet = new Map();
  for (const i of story.headlines) {
    const article = data.articles[i];
    byOutlet.set(article.outlet, [...(byOutlet.get(article.outlet) ?? []), article]);
  }
  return element('div', { class: 'headlines' }, [...byOutlet].map(([outlet, articles]) => element('section', { class: outletClass(outlet) }, element('h3', {}, outlet),
    element('ul', {}, articles.map((a) => element('li', {}, articleLink(a), element('small', {}, ` ${day(a.day)}`)))))));
}

function storyPage(place) {
  if (!data.stories?.[place]) return storyList();
  const story = data.stories[place];
  const told = story.headlines.length;
  return [
    element('p', { class: 'chooser' }, element('a', { href: '#/story' }, 'All stories')),
    element('h1', {}, story.title),
    element('p', { class: 'lead' }, `${plural(story.articles, 'article')} of ${plural(story.outlets, 'outlet')}, ${days(story.from, story.to)}. Called by its most typical headline.`),
    element('h2', {}, 'The same event, outlet by outlet'),
    headlines(story),
    told < story.articles ? element('p', { class: 'note' }, `The first ${told} of ${story.articles} articles; all are in the table “stories”.`) : null,
    element('h2', {}, 'Who covers it'),
    element('p', { class: 'note' }, 'Expected: articles if every outlet gave every story the same share; reprints and agency copy left out. The corpus may lack articles of an outlet, or begin later with it than with the others: this is about the articles that are here.'),
    coverageTable(story),
  ];
}
