// One actor: attention, tone, agency and power, in every outlet.
const actors = [...new Set(data.measures.flatMap((m) => m.subjects.map((s) => actorOf(m.card.measure, s)).filter(Boolean)))]
  .sort((a, b) => actorName(a).localeCompare(actorName(b)));

/** Measure and subject of every figure about the actor: those on the actor alone first. */
function figuresOf(actor) {
  const found = data.measures.flatMap((m, measure) => m.subjects.map((s, subject) => [measure, subject, s])
    .filter(([, , s]) => actorOf(m.card.measure, s) === actor));
  const alone = found.filter(([, , s]) => !s.includes(':') || s === `actor:${actor}`);
  const tied = found.filter((figure) => !alone.includes(figure)).sort((a, b) => strongest(b[0], b[1]) - strongest(a[0], a[1]));
  return [...alone, ...tied].filter(([measure, subject]) => cellsOf(measure, subject).some((c) => c.estimate !== null));
}

const mostNamed = () => {
  const attention = measureIndex('attention');
  const total = (a) => cellsOf(attention, data.measures[attention].subjects.indexOf(a)).reduce((sum, c) => sum + (c.estimate ?? 0), 0);
  return attention < 0 ? actors[0] : actors.reduce((best, a) => (total(a) > total(best) ? a : best), actors[0]);
};

function actorPage(id) {
  if (actors.length === 0) return [element('h1', {}, 'Actors'), element('p', {}, 'The codebook names no actors.')];
  const actor = actors.includes(id) ? id : mostNamed();
  const about = data.glossary.actors[actor];
  const makers = figuresOf(actor).map(([measure, subject]) => () => {
    const name = data.measures[measure].subjects[subject];
    const alone = !name.includes(':') || name === `actor:${actor}`;
    return subjectFigure(measure, subject, alone);
  });
  return [
    chooser('Actor', actors.map((a) => [a, actorName(a)]), actor, (a) => `#/actor/${a}`),
    element('h1', {}, actorName(actor)),
    element('p', { class: 'lead' }, about ? `${capital(about.kind)}${about.side ? `, on the side of ${titled(about.side)}` : ''}. ` : '', 'How often it is named, in which tone, as the one who acts or is acted upon, and next to which frames.'),
    howToRead(), groupsCaution(),
    makers.length === 0 ? element('p', {}, 'No data in this voice and view. Choose other words above.') : null,
    ...figureList(makers),
    ...statementsOf(actor),
  ];
}
