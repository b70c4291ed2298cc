// Elements are built here and nowhere else. Text only ever becomes text: nothing that an article says can turn into markup.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

const strong = (text) => element('strong', {}, text);
const em = (text) => element('em', {}, text);

/** A name that may break after the dots of a host, not anywhere. */
const breakable = (name) => name.split(/(?<=\.)/).flatMap((part, i) => (i === 0 ? [part] : [element('wbr'), part]));

/** A button that looks like what it opens. */
const button = (label, onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes }, label);

/** A link to an article, where its address is one that a browser may follow. */
function articleLink(article) {
  const title = article.title ?? 'Article without a headline';
  return /^https?:\/\//i.test(article.url ?? '')
    ? element('a', { href: article.url, rel: 'noopener noreferrer nofollow', target: '_blank' }, title)
    : element('span', {}, title);
}

/** The accent of an outlet or group; from the ninth on they are told apart by their names alone. */
const accent = (grouping, unit) => (grouping === 0 ? `accent-${unit % 8}` : `accent-group-${unit % 8}`);

const outletClass = (name) => (outletIndex(name) < 0 ? '' : accent(0, outletIndex(name)));

function say(text) {
  document.getElementById('status').textContent = text;
}
