const unwanted =
  'script, style, link, meta, base, title, img, picture, svg, video, audio, source, iframe, object, embed';
const kept = new Set(['href', 'colspan', 'rowspan', 'start', 'data-mention', 'data-id', 'data-pm-slice']);

/**
 * Markup from the clipboard without anything that could run, load or carry another program's look.
 * What is left is read by the editor's schema, which knows no more than notes can hold.
 */
export function cleanPastedMarkup(markup: string): string {
  const { body } = new DOMParser().parseFromString(withoutHandlers(markup), 'text/html');
  for (const element of body.querySelectorAll(unwanted)) element.remove();
  for (const element of body.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  return new XMLSerializer().serializeToString(body);
}

/** Handlers are cut before parsing, too: the page's policy blocks them, and says so in the console. */
function withoutHandlers(markup: string): string {
  return markup.replace(/(<[^>]*?)\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '$1');
}
