/** Elements that never hold words of the document: machinery, controls, embedded things. */
const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'svg',
  'canvas',
  'video',
  'audio',
  'map',
  'input',
  'select',
  'textarea',
  'button',
  'datalist',
  'progress',
  'meter',
  'dialog',
  'noframes',
]);

/** Elements that begin and end a block; all others run on in their line. */
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
]);

/** Whether an element begins and ends a block of text. */
export function isBlockElement(name: string): boolean {
  return blocks.has(name);
}

/** Whether a reader of the page does not see an element: machinery, or hidden outright. */
export function isUnseen(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (unseen.has(name) || attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
