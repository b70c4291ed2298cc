// The table behind a plot as a file.
/** A value in a file that spreadsheets open: text that would be taken for a formula gets an apostrophe. */
function csvValue(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csv = (rows) => rows.map((row) => row.map(csvValue).join(',')).join('\r\n') + '\r\n';

const HEAD = ['grouping', 'unit', 'measure', 'subject', 'voice', 'view', 'period', 'estimate', 'ci_low', 'ci_high', 'n_articles', 'n_clusters',
  'difference', 'difference_low', 'difference_high', 'q', 'same_event_stories', 'same_event_difference', 'same_event_low', 'same_event_high', 'same_event_q', 'caution'];

/** Cells as rows of the framing table, rounded as in the page. */
const cellsAsCsv = (cells) => csv([HEAD, ...cells.map((c) => [data.groupings[c.grouping].name, unitKey(c), card(c).measure, subjectOf(c),
  data.voices[c.voice], data.views[c.view], 'whole', c.estimate, c.low, c.high, c.articles, c.clusters, c.difference, c.differenceLow,
  c.differenceHigh, c.q, c.stories, c.same, c.sameLow, c.sameHigh, c.sameQ, c.caution])]);

function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const csvButton = (name, rows) => button('Download as CSV', () => save(`${name.replace(/[^\w-]+/g, '-')}.csv`, rows()), { class: 'quiet csv' });
