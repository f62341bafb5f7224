const unwanted =
  'script, style, link, meta, base, title, img, picture, svg, video, audio, source, iframe, object, embed';
const anything = /^/;
/** The attributes that come along, and what they may hold: editors of tables make arrays as long as a cell is wide. */
const kept: ReadonlyMap<string, RegExp> = new Map([
  ['href', anything],
  ['colspan', /^[1-9]\d?$/],
  ['rowspan', /^[1-9]\d{0,2}$/],
  ['start', /^\d{1,6}$/],
  ['data-mention', anything],
  ['data-id', anything],
  ['data-pm-slice', /^\d{1,3} \d{1,3}(?: -\d{1,3})? \[.*\]$/s],
]);

/**
 * Markup from the clipboard without anything that could run, load or carry another program's look.
 * What is left is read by the editor's schema, which knows no more than notes can hold.
 */
export function cleanPastedMarkup(markup: string): string {
  const { body } = new DOMParser().parseFromString(withoutHandlers(markup), 'text/html');
  for (const element of body.querySelectorAll(unwanted)) remove.call(element);
  // A table without a cell, pasted into another, has no place to go.
  for (const table of body.querySelectorAll('table'))
    if (!table.querySelector('td, th')) table.replaceWith(...table.childNodes);
  for (const element of body.querySelectorAll('*'))
    for (const name of getAttributeNames.call(element)) cleanAttribute(element, name);
  return new XMLSerializer().serializeToString(body);
}

// Taken from the prototype: a form answers with a field of its own that is called `attributes` or `remove`.
const { getAttribute, getAttributeNames, remove, removeAttribute, setAttribute } = Element.prototype;

function cleanAttribute(element: Element, name: string): void {
  const value = getAttribute.call(element, name) ?? '';
  if (!kept.get(name)?.test(value)) removeAttribute.call(element, name);
  else if (name === 'data-pm-slice') setAttribute.call(element, name, withPlainContext(value));
}

/** What ProseMirror says a copied piece was in: nodes by name, each with attributes, which are taken as they are. */
function withPlainContext(slice: string): string {
  const at = slice.indexOf('[');
  try {
    const context = JSON.parse(slice.slice(at)) as unknown[];
    const names = context.map((part, place) => (place % 2 === 0 ? String(part) : null));
    return slice.slice(0, at) + JSON.stringify(names);
  } catch {
    return `${slice.slice(0, at)}[]`;
  }
}

/** Handlers are cut before parsing, too: the page's policy blocks them, and says so in the console. */
function withoutHandlers(markup: string): string {
  return markup.replace(/(<[^>]*?)\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '$1');
}
