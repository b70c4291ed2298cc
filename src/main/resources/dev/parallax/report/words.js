// Words that an outlet uses more than the others, or less; present when the study has a terms table.
function openTerm(term) {
  drawer.replaceChildren(
    element('header', {}, element('p', { class: 'kicker' }, 'Distinctive words · the outlet’s own words'),
      element('h2', { id: 'drawer-title', tabindex: '-1', autofocus: true }, strong(term.outlet), ' uses ', em(`“${term.term}”`), ` in ${count(term.articles)} of ${plural(term.of, 'article')}; the others in ${count(term.others)} of ${count(term.ofOthers)}.`),
      button('Close', () => drawer.close(), { class: 'close' })),
    element('p', { class: 'note' }, `Conservative log ratio ${signed(term.ratio.toFixed(2))}: at ${term.ratio > 0 ? 'least' : 'most'} ${times(term)} the others’ share, after allowing for chance and for how many words were looked at. Words are in their base form. All outside of quotation marks count as the outlet’s own, so what it reports of others in its own sentences counts in.`),
    ...(term.sentences.length === 0 ? [element('p', {}, 'The outlet does not use it.')] : term.sentences.map((i) => quotation(data.sentences[i]))));
  drawer.showModal();
  drawer.scrollTop = 0;
}

const times = (term) => `${(2 ** term.ratio).toFixed(2 ** term.ratio < 10 ? 1 : 0)} times`;

const termButton = (term) => element('li', {}, button(term.term, () => openTerm(term), { class: 'number', 'aria-haspopup': 'dialog' }),
  element('small', {}, `${count(term.articles)} of ${count(term.of)} articles`));

/** The outlet's words; nothing if there is no terms table. */
function wordsOf(outlet) {
  const own = (data.terms ?? []).filter((t) => t.outlet === outlet.name);
  if (own.length === 0) return [];
  const [more, less] = [own.filter((t) => t.ratio > 0), own.filter((t) => t.ratio < 0).reverse()];
  return [
    element('h2', {}, 'Its words'),
    element('p', { class: 'note' }, 'In its own sentences and own reporting, whatever is chosen above. The most telling first; press one for its sentences.'),
    more.length ? element('h3', {}, 'Says more than the others') : null, element('ul', { class: 'words' }, more.map(termButton)),
    less.length ? element('h3', {}, 'Says less than the others') : null, element('ul', { class: 'words' }, less.map(termButton)),
    element('div', { class: 'tools' }, csvButton(`${outlet.name}-words`, () => csv([['outlet', 'term', 'articles', 'total_articles', 'reference_articles', 'reference_total_articles', 'lrc'],
      ...own.map((t) => [t.outlet, t.term, t.articles, t.of, t.others, t.ofOthers, t.ratio])]))),
  ];
}
