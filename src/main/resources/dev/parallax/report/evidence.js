// The sentences behind a number, in a drawer.
const drawer = document.getElementById('drawer');
drawer.addEventListener('click', (event) => { if (event.target === drawer) drawer.close(); });

/** A sentence with what stands in quotation marks marked. */
function marked(sentence) {
  const parts = [];
  let at = 0;
  for (let i = 0; i < sentence.quoted.length; i += 2) {
    const [begin, end] = [Math.min(sentence.quoted[i], sentence.text.length), Math.min(sentence.quoted[i + 1], sentence.text.length)];
    if (begin > at) parts.push(sentence.text.slice(at, begin));
    if (end > begin) parts.push(element('q', { class: 'quoted' }, sentence.text.slice(begin, end)));
    at = Math.max(at, end);
  }
  parts.push(sentence.text.slice(at));
  return parts;
}

/** What a cell's voice says of the words outside of quotation marks; other voices do not say whether the outlet speaks there or reports. */
const UNQUOTED = { author: ['the outlet’s own words', 'own words, partly quoted'], indirect: ['reported words', 'reported words, partly quoted'] };

/** Whose words a sentence is made of that stands behind a cell of a voice. */
function voiceOf(sentence, voice) {
  if (sentence.headline) return 'headline';
  let quoted = 0;
  for (let i = 0; i < sentence.quoted.length; i += 2) quoted += sentence.quoted[i + 1] - sentence.quoted[i];
  if (quoted > sentence.text.length / 2) return 'quoted words';
  return (UNQUOTED[voice] ?? ['outside of quotation marks', 'partly quoted'])[quoted === 0 ? 0 : 1];
}

const quotationOf = (cell) => (sentence) => quotation(sentence, data.voices[cell.voice]);

function quotation(sentence, voice) {
  const article = data.articles[sentence.article];
  return element('figure', { class: 'quotation' },
    element('blockquote', {}, element('p', {}, marked(sentence))),
    element('figcaption', {}, element('span', { class: 'voice' }, voiceOf(sentence, voice)), ' ', strong(article.outlet), ', ', day(article.day), ' · ', articleLink(article)));
}

/** The measure's card. */
function measureCard(measure) {
  const { card: c } = data.measures[measure];
  const entries = [['Measures', c.meaning], ['Formula', c.formula], ['Unit', c.unit], ['Estimate', c.base === 'pooled' ? 'pooled: every word or use weighs the same' : 'mean over articles: every article weighs the same'],
    ['Trust', c.trust], ['Known failure', c.failure], ['Source', c.source], ['Version', String(c.version)]];
  return element('dl', { class: 'card' }, entries.flatMap(([term, text]) => [element('dt', {}, term), element('dd', {}, text)]));
}

const howMeasured = (measure) => element('details', { class: 'how' },
  element('summary', {}, `How “${titleOf(measure)}” is measured, and how far to trust it`), measureCard(measure));

function surenessOf(cell) {
  const { unit } = card(cell);
  const texts = [];
  if (cell.low !== null) texts.push(`${INTERVAL} ${interval(cell.low, cell.high, unit)}: with other articles of the same kind, the number would likely fall in there.`);
  else texts.push('Too few independent articles to tell how sure this is.');
  if (cell.difference !== null) {
    texts.push(`Against ${comparedWith(cell.grouping)} ${difference(cell.difference, unit)} (${differenceInterval(cell.differenceLow, cell.differenceHigh, unit)}), ${falseDiscovery(cell.q)}: ${sure(cell)
      ? 'more than chance explains.' : 'chance could explain it.'}`);
  }
  if (cell.caution) texts.push(cautionOf(cell));
  if (cell.difference !== null) texts.push(withinStories(cell));
  if (cell.grouping !== 0) texts.push(`Chance among the articles of ${HOLDS_ALL ? `the ${plural(membersOf(cell).length, 'outlet')} of the group` : 'these outlets'}, not among outlets.`);
  texts.push(`${plural(cell.articles, 'article')} behind it, ${plural(cell.clusters, 'independent text')}.`);
  return texts;
}

/** Opens the sentences behind a cell. */
function openEvidence(cell) {
  const sentences = evidenceOf(cell);
  const { unit } = card(cell);
  drawer.replaceChildren(
    element('header', {},
      element('p', { class: 'kicker' }, `${titleOf(cell.measure)} · ${VOICES[data.voices[cell.voice]]} · ${VIEWS[data.views[cell.view]]}`),
      element('h2', { id: 'drawer-title', tabindex: '-1', autofocus: true }, sentenceOf(cell, number(cell.estimate, unit))),
      button('Close', () => drawer.close(), { class: 'close' })),
    element('ul', { class: 'sureness' }, surenessOf(cell).map((text) => element('li', {}, text))),
    howMeasured(cell.measure),
    element('h3', {}, 'Sentences behind the number'),
    ...(sentences.length === 0 ? [element('p', { class: 'note' }, noEvidence(cell)), ...elsewhere(cell)] : [howMarked(), ...sentences.map(quotationOf(cell))]));
  drawer.showModal();
  drawer.scrollTop = 0;
}

const howMarked = () => element('p', { class: 'note' }, 'Those that contribute most, strongest first. ', element('q', { class: 'quoted' }, 'Marked like this'),
  ': inside quotation marks, so somebody else’s words.');

/** How it reads in another unit, where this one never does it. */
function elsewhere(cell) {
  const other = never(cell) ? mostElsewhere(cell) : null;
  return other ? [element('h3', {}, `How it reads in ${unitOf(other)}`), howMarked(), ...evidenceOf(other).map(quotationOf(other))] : [];
}

const noEvidence = (cell) => (never(cell) ? `There is none, because it never happens: there are articles here, and none of them does it${card(cell).measure === 'frame_articles' ? ' in two sentences or more' : ''}. Others of its articles may, as the interval says.`
  : 'None in this page; see the table “evidence”.');
