// What an actor says and how it is reported, outlet by outlet; present when the study has a statements table.
const TELLS = { doubt: 'doubt', concession: 'conceding', denial: 'denial', force: 'pressing', blame: 'blame', praise: 'praise', commitment: 'promise', belief: 'belief', evidence: 'proof' };
const SPOKEN = { quoted: 'word for word', indirect: 'in the outlet’s words' };

/** A reporting word; with what it tells, where that is more than that somebody spoke. */
const reportingWord = ({ word, tells }) => (TELLS[tells] ? `${word} (${TELLS[tells]})` : word);

function statement(said) {
  const shown = quotation(data.sentences[said.sentence]);
  shown.querySelector('.voice').textContent = SPOKEN[said.voice] ?? said.voice;
  shown.querySelector('figcaption').append(` · reported by ${said.cue ? `“${reportingWord({ word: said.cue, tells: said.tells })}”` : 'no reporting word'}`);
  return shown;
}

function openStatements(row) {
  drawer.replaceChildren(
    element('header', {}, element('p', { class: 'kicker' }, `Statements · ${VIEWS.original}`),
      element('h2', { id: 'drawer-title', tabindex: '-1', autofocus: true }, strong(row.outlet), ' reports ', em(actorName(row.actor)), ` ${count(row.statements)} ${row.statements === 1 ? 'time' : 'times'}, ${count(row.verbatim)} of them word for word.`),
      button('Close', () => drawer.close(), { class: 'close' })),
    element('p', { class: 'note' }, row.said.length === 0 ? 'None of them is in this page; see the table “statements”.'
      : `${row.said.length === row.statements ? 'All of them' : `${row.said.length} of them; all are in the table “statements”`}. Those with a reporting word that tells more than that somebody spoke come first, so they are not typical.`),
    ...row.said.map(statement));
  drawer.showModal();
  drawer.scrollTop = 0;
}

const quotedRow = (row) => element('tr', {}, element('th', { scope: 'row', class: `named ${outletClass(row.outlet)}` }, row.outlet),
  element('td', { class: 'count' }, button(count(row.statements), () => openStatements(row), { class: 'number', 'aria-haspopup': 'dialog', 'aria-label': `${count(row.statements)}, ${row.outlet}: show statements of ${actorName(row.actor)}` })),
  element('td', { class: 'count' }, `${count(row.verbatim)} of ${count(row.statements)}`),
  element('td', {}, row.cues.map((cue) => `${reportingWord(cue)} ${count(cue.times)}`).join(', ') || '–'));

/** Who reports the actor's words; nothing if there is no statements table. */
function statementsOf(actor) {
  if (!data.statements) return [];
  const rows = data.statements.filter((row) => row.actor === actor);
  const heading = element('h2', { id: 'statements' }, 'What it says, and how that is reported');
  if (rows.length === 0) return [heading, element('p', {}, 'No outlet of this page reports what it says, or it is not among the 60 actors with most statements; the table “statements” has all.')];
  return [heading,
    element('p', { class: 'note' }, 'In own reporting, headlines and text, whatever is chosen above. Press a number for statements; the reporting words are the commonest.'),
    element('div', { class: 'scrolling', tabindex: '0', role: 'group', 'aria-label': `Statements of ${actorName(actor)}` }, element('table', { class: 'plain quoting' },
      element('thead', {}, element('tr', {}, ['Outlet', 'Statements', 'Word for word', 'Reporting words'].map((t) => element('th', { scope: 'col' }, t)))), element('tbody', {}, rows.map(quotedRow)))),
    element('div', { class: 'tools' }, csvButton(`${actor}-statements`, () => csv([['actor', 'outlet', 'statements', 'verbatim', 'reporting_words'],
      ...rows.map((r) => [r.actor, r.outlet, r.statements, r.verbatim, r.cues.map((c) => `${c.word} ${c.times}`).join('; ')])]))),
  ];
}
