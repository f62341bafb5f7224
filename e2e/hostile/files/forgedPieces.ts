import { type Charge, chargeOf } from './hostileFile';

const spelt = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const image = ({ script }: Charge) => spelt(`"><img src=x: onerror=${script}>`);

/** Markup from the clipboard that pretends to be pieces of Assay's own editors, or of other editors. */
const pieces: readonly ((charge: Charge) => string)[] = [
  (charge) =>
    `<sup data-citation data-kind="source" data-id="__proto__" data-label="${image(charge)}">press here</sup>`,
  (charge) => `<sup data-footnote data-text="${image(charge)}">press here</sup>`,
  (charge) => `<blockquote data-highlight="../../x" data-label="${image(charge)}">press here</blockquote>`,
  (charge) => `<section data-claim="constructor" data-label="${image(charge)}">press here</section>`,
  (charge) =>
    `<section data-block="__proto__" data-scope="${image(charge)}" data-label="${image(charge)}">x</section>`,
  (charge) =>
    `<figure data-figure="timeline" data-options='{"__proto__":{"polluted":1},"title":"${image(charge)}"}'>x</figure>`,
  (charge) =>
    `<span data-likelihood data-term="${image(charge)}" data-yardstick="__proto__">press here</span>`,
  (charge) => `<p data-prompt="${image(charge)}"></p>`,
  (charge) =>
    `<span data-mention data-kind="claim" data-id="constructor" data-label="x">${image(charge)}</span>`,
  () =>
    `<p data-pm-slice='0 0 ["__proto__",{"polluted":1},"constructor",{"prototype":{"polluted":1}}]'>press here</p>`,
  ({ script }) => `<p data-pm-slice='9 9 ["paragraph",{"onclick":"${script}"}]'>press here</p>`,
  ({ script }) =>
    `<b style="font-weight:normal" id="docs-internal-guid-1"><a href="javascript:${script}">press here</a></b>`,
  ({ script, far }) =>
    `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><link rel="File-List" href="${far}/list.xml"><style>p { behavior: url(#default#VML) }</style></head><body><!--StartFragment--><v:shape onload="${script}"><v:imagedata src="file:///c:/a.png" o:href="${far}/a.png"/></v:shape><p class="MsoNormal">press here</p><!--EndFragment--></body></html>`,
  ({ script }) =>
    `<table><tr><td colspan="999999999" rowspan="-1" onclick="${script}">press here</td></tr></table>`,
  ({ script }) => `<ol start="99999999999999999999" type="${script}"><li value="1">press here</li></ol>`,
];

/** Markup of the classes only a paste knows, numbered from 801. */
export const forgedPieces = (): { readonly number: number; readonly markup: string }[] =>
  pieces.map((piece, index) => ({ number: 801 + index, markup: piece(chargeOf(801 + index)) }));
