// Plain words for what the measures say. A measure that is not here is shown under its own name, with the meaning on its card.
const VOICES = {
  all: 'headline and whole text',
  author: 'the outlet’s own words',
  headline: 'headlines',
  quoted: 'quoted words',
  indirect: 'reported words',
};

const VIEWS = {
  all: 'every article',
  unique: 'one article of each reprinted text',
  original: 'own reporting, without agency copy',
};

const SCALE = ' on a scale from −1 to 1';

/** One of three wordings: below what the cell is compared with, above it, or neither for sure. */
const towards = (cell, below, above, neither) => (!sure(cell) ? neither : cell.difference < 0 ? below : above);

/** What a share of articles is of: those that have such words at all. */
const articlesOf = (cell) => ({ quoted: ' of its articles with quoted words', indirect: ' of its articles with reported words' })[data.voices[cell.voice]] ?? ' of its articles';

/** What a share of sentences is of, which is a mean over articles. */
function sentencesOf(cell) {
  const sentences = { headline: 'a headline’s sentences', quoted: 'an article’s quoted sentences', indirect: 'an article’s sentences of reported words' };
  return ` of ${sentences[data.voices[cell.voice]] ?? 'an article’s sentences'}`;
}

/** subject: what the measure's subjects are. says: the sentence of a unit, a subject, an estimate and its cell; it names a direction only where that is sure. */
const WORDING = {
  attention: { title: 'Who is in the news', subject: 'actor', says: (u, s, e, c) => [u, ' names ', s, ' in ', e, articlesOf(c)] },
  attention_lead: { title: 'Who is in the lead', subject: 'actor', says: (u, s, e, c) => [u, ' names ', s, ' in the first 60 words of ', e, articlesOf(c)] },
  attention_rate: { title: 'How often actors are named', subject: 'actor', says: (u, s, e) => [u, ' names ', s, ' ', e, ' times in 1,000 words'] },
  tone: { title: 'Tone', subject: 'none', says: (u, s, e, c) => [u, towards(c, ' sounds darker: ', ' sounds brighter: ', ' has a tone of '), e, SCALE] },
  actor_tone: { title: 'Tone around actors', subject: 'actor', says: (u, s, e, c) => [u, towards(c, ' sounds darker around ', ' sounds brighter around ', ' has a tone around '), s, sure(c) ? ': ' : ' of ', e, SCALE] },
  frame: { title: 'Frames', subject: 'frame', says: (u, s, e, c) => [u, ' uses words of ', s, ' in ', e, sentencesOf(c), ', on average'] },
  frame_articles: { title: 'Articles with a frame', subject: 'frame', says: (u, s, e, c) => [u, ' uses words of ', s, data.voices[c.voice] === 'headline' ? ' in ' : ' in two sentences or more of ', e, articlesOf(c)] },
  frame_actor: { title: 'Whom frames are tied to', subject: 'frame:actor', says: (u, s, e, c) => [u, towards(c, ' ties less closely ', ' ties more closely ', ' ties '), s, ': ', e, ' where both could meet'] },
  label: { title: 'Names for the same thing', subject: 'concept:label', says: (u, s, e) => [u, ' says ', s, ' in ', e, ' of cases'] },
  agency: { title: 'Who acts, who is acted upon', subject: 'actor', says: (u, s, e, c) => [u, ' shows ', s, towards(c, ' more as acted upon: ', ' more as acting: ', ' as acting or acted upon: '), e, SCALE] },
  agency_passive: { title: 'Passives that name no doer', subject: 'actor', says: (u, s, e) => [u, ' names no doer in ', e, ' of what is done to ', s] },
  power: { title: 'Who has the say', subject: 'actor', says: (u, s, e, c) => [u, ' shows ', s, towards(c, ' with less say: ', ' with more say: ', ' with a say of '), e, SCALE] },
  power_act: { title: 'Acts of power', subject: 'actor:family', says: (u, s, e) => [u, ': ', s, ' is ', e, ' of the actor’s acts of power'] },
  loaded: { title: 'Loaded words', subject: 'family', says: (u, s, e) => [u, ' uses ', s, ' ', e, ' times in 1,000 words'] },
  source: { title: 'Who gets to speak', subject: 'speaker', says: (u, s, e) => [u, ' gives ', s, ' ', e, ' of its statements'] },
  source_speakers: { title: 'Who is among the speakers', subject: 'speaker', says: (u, s, e) => [u, ': ', s, ' make up ', e, ' of its speakers'] },
  source_words: { title: 'Who gets the most words', subject: 'speaker', says: (u, s, e) => [u, ' gives ', s, ' ', e, ' of the words of its statements'] },
  stance: { title: 'How it is reported that somebody spoke', subject: 'speaker:class', says: (u, s, e) => [u, ' reports ', s, ' in ', e, ' of cases'] },
  peace: { title: 'Peace or war journalism', subject: 'none', says: (u, s, e, c) => [u, towards(c, ' tells it more by who wins: ', ' tells it more by how it can end: ', ' tells it by who wins or by how it can end: '), e, SCALE] },
  peace_share: { title: 'What makes peace or war journalism', subject: 'family', says: (u, s, e, c) => [u, ' has ', s, ' in ', e, sentencesOf(c), ' of war or peace journalism, on average'] },
};

const FAMILIES = { hedge: 'hedges', factive: 'words that take for true', assertive: 'words of claiming', implicative: 'words such as manage or fail',
  intensifier: 'intensifiers', emotive: 'emotive words' };

/** Who speaks: actor:putin, side:russia, role:unnamed, anyone. */
function speakerName(speaker) {
  const [kind, id] = speaker.split(':');
  const roles = { person: 'persons with a name', official: 'officials without a name', organisation: 'organisations and states', unnamed: 'other people without a name', document: 'documents', unknown: 'unknown speakers' };
  if (kind === 'actor') return actorName(id);
  if (kind === 'side') return `speakers for ${titled(id)}`;
  return kind === 'role' ? roles[id] ?? spaced(id) : 'anyone';
}

/** A concept within a sentence, as its description names it where that fits; else by its short name. */
function conceptInSentence(concept) {
  const description = data.glossary.concepts[concept] ?? '';
  return /^(a|an|the|those|who|what|how|people)\s[^.;:]{3,70}$/i.test(description) ? `for ${description.charAt(0).toLowerCase()}${description.slice(1)}` : `(${capital(spaced(concept))})`;
}

const beforeLast = (subject) => subject.slice(0, subject.lastIndexOf(':'));
const afterLast = (subject) => subject.slice(subject.lastIndexOf(':') + 1);

const wordingOf = (name) => WORDING[name] ?? { title: capital(spaced(name)), subject: 'other', says: (u, s, e) => [u, ': ', s, ' ', e] };
const titleOf = (measure) => wordingOf(data.measures[measure].card.measure).title;

/** A subject for readers, as in a heading. */
function subjectName(measureName, subject) {
  const [first, second] = subject.split(':');
  switch (wordingOf(measureName).subject) {
    case 'none': return 'All sentences';
    case 'actor': return actorName(subject);
    case 'frame': return capital(spaced(subject));
    case 'frame:actor': return `${capital(spaced(first))} + ${actorName(second)}`;
    case 'concept:label': return `${capital(spaced(first))}: “${spaced(second)}”`;
    case 'actor:family': return `${actorName(first)}: ${spaced(second)}`;
    case 'speaker': return capital(speakerName(subject));
    case 'speaker:class': return `${capital(speakerName(beforeLast(subject)))}: ${afterLast(subject)}`;
    case 'family': return capital(FAMILIES[subject] ?? spaced(subject));
    default: return capital(spaced(subject));
  }
}

/** A subject within a sentence. */
function subjectInSentence(measureName, subject) {
  const [first, second] = subject.split(':');
  switch (wordingOf(measureName).subject) {
    case 'frame': return `“${spaced(subject)}”`;
    case 'frame:actor': return `“${spaced(first)}” and ${actorName(second)}`;
    case 'concept:label': return `“${spaced(second)}” ${conceptInSentence(first)}`;
    case 'family': return FAMILIES[subject] ?? spaced(subject);
    case 'speaker': return speakerName(subject);
    case 'speaker:class': return `${speakerName(beforeLast(subject))} with verbs of ${afterLast(subject)}`;
    default: return subjectName(measureName, subject);
  }
}

/** The actor that a subject is about; null if it is about none. */
function actorOf(measureName, subject) {
  const [first, second] = subject.split(':');
  switch (wordingOf(measureName).subject) {
    case 'actor': return subject;
    case 'actor:family': return first;
    case 'frame:actor': return second;
    case 'speaker':
    case 'speaker:class': return first === 'actor' ? second : null;
    default: return null;
  }
}

/** What a cell says, as parts of a sentence: strings and elements. */
function sentenceOf(cell, estimate) {
  const { measure, unit } = card(cell);
  const says = wordingOf(measure).says(strong(unitOf(cell)), em(subjectInSentence(measure, subjectOf(cell))), estimate, cell);
  const others = reference(cell);
  return others === null ? [...says, '.'] : [...says, `; ${comparedWith(cell.grouping)} ${number(others, unit)}${comparedWithMean(cell.grouping) ? ' on average' : ''}.`];
}

/** What is left of a difference where only stories that others report as well are compared. */
function withinStories(cell) {
  if (cell.same === null) return 'No story in common with the others, so nothing can be said within the same events.';
  const stories = cell.stories === 1 ? 'the one story in common' : `the same ${count(cell.stories)} stories`;
  const { unit } = card(cell);
  if (cell.sameQ === null && cell.stories >= data.told.minimum) return `Within ${stories}: ${difference(cell.same, unit)}, the same in each; how sure that is cannot be told from what never varies.`;
  if (cell.sameQ === null) return `Within ${stories}: ${difference(cell.same, unit)}; how sure that is cannot be told from so few.`;
  const contrast = `${difference(cell.same, unit)} (${differenceInterval(cell.sameLow, cell.sameHigh, unit)}), ${falseDiscovery(cell.sameQ)}${againstAll(cell.grouping) ? '' : ', against all others there'}`;
  if (!sureWithin(cell)) return `Not clear within ${stories}: ${contrast}. It may lie in which events are covered.`;
  if (!sure(cell)) return `Within ${stories} there is a difference: ${contrast}.`;
  return Math.sign(cell.same) === Math.sign(cell.difference) ? `Stays within ${stories}: ${contrast}. It lies in how the same events are told.`
    : `Turns round within ${stories}: ${contrast}.`;
}

/** Why a difference should not lead, however clear it is. */
const CAUTIONS = {
  undated: 'its articles have no days, or those of the others have none, so they may tell of other times',
  no_overlap: 'most of its articles are of other days than those of the others',
  repeated_sentences: 'most of the sentences behind it repeat each other',
  one_sentence: 'one sentence holds half of its weight or more',
  one_article: 'one article holds half of its weight or more',
  one_event: 'one event holds half of its weight or more',
  one_outlet: 'one of the others makes it: without that one the difference would be half as large at most, or turn round',
};

const cautionOf = (cell) => (cell.caution ? `Caution: ${CAUTIONS[cell.caution] ?? spaced(cell.caution)}.` : null);

/** How far the measure is to be trusted, in few words: what its card says first, or that of the measure it refers to. */
function trustOf(measureCard) {
  const [first] = measureCard.trust.split(/[;:,]/);
  const like = measureIndex(/^As (\w+)$/.exec(first)?.[1]);
  if (like >= 0 && data.measures[like].card !== measureCard) return trustOf(data.measures[like].card);
  return /^(high|fair|low)/i.exec(first)?.[0].toLowerCase() ?? first.charAt(0).toLowerCase() + first.slice(1);
}
