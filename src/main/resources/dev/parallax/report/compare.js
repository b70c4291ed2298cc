// One measure, all outlets: a figure a subject, clearest differences first.
const FIGURES = 6;

const strongest = (measure, subject) => Math.max(0, ...cellsOf(measure, subject).map(strength));

/** Subjects with data, those with the clearest differences first. */
const subjectsByStrength = (measure) => data.measures[measure].subjects.map((_, i) => i)
  .filter((i) => cellsOf(measure, i).some((c) => c.estimate !== null))
  .sort((a, b) => strongest(measure, b) - strongest(measure, a) || a - b);

/** Figures, the first few at once and the others on demand. */
function figureList(makers, more = 'figures', kind = 'panels') {
  const list = element('div', { class: kind });
  const next = button('', () => {
    const first = list.children.length;
    show();
    list.children[first]?.querySelector('button')?.focus();
  }, { class: 'more' });
  let shown = 0;
  function show() {
    list.append(...makers.slice(shown, shown + FIGURES).map((make) => make()).filter(Boolean));
    shown += FIGURES;
    next.textContent = `Show ${Math.min(FIGURES, makers.length - shown)} more of ${makers.length} ${more}`;
    next.hidden = shown >= makers.length;
  }
  show();
  return [list, next];
}

/** The voices in which a measure has cells. */
const voicesOf = (measure) => data.voices.filter((_, voice) => data.cells.some((c) => c[2] === measure && c[4] === voice)).map((voice) => VOICES[voice] ?? voice);

function measureMenu(current) {
  return element('nav', { class: 'menu', 'aria-label': 'Measures' }, element('ul', {}, data.measures.map((m, i) =>
    element('li', {}, element('a', { href: `#/compare/${m.card.measure}`, 'aria-current': i === current ? 'page' : null }, titleOf(i))))));
}

function comparePage(name) {
  if (data.measures.length === 0) return [element('h1', {}, 'Compare'), element('p', { class: 'lead' }, whyNothing())];
  const measure = Math.max(0, measureIndex(name ?? 'frame'));
  const { card: c } = data.measures[measure];
  const shown = subjectsByStrength(measure);
  const cells = shown.flatMap((subject) => cellsOf(measure, subject));
  return [
    element('h1', {}, titleOf(measure)),
    measureMenu(measure),
    element('p', { class: 'lead' }, `${c.meaning}. Unit: ${signed(c.unit)}.`),
    howMeasured(measure),
    howToRead(), groupsCaution(),
    shown.length === 0 ? element('p', {}, `No data here. This measure has data in: ${voicesOf(measure).join(', ')}. Choose above.`) : null,
    ...figureList(shown.map((subject) => () => subjectFigure(measure, subject))),
    shown.length === 0 ? null : element('div', { class: 'tools' }, csvButton(c.measure, () => cellsAsCsv(cells)),
      element('span', { class: 'note' }, `All ${shown.length} subjects of this page in one file.`)),
  ];
}
