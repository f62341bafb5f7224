import { addressAttacks } from './addressAttacks';
import { type Charge, chargeOf, type Danger, type HostileFile, type Maker, makeFiles } from './hostileFile';
import { type MarkupAttack, scriptAttacks } from './markupAttacks';
import { parserAttacks } from './parserAttacks';

/** Every class of attack by markup: 80 of them, also pasted and shown unprotected. */
export const markupAttacks: readonly MarkupAttack[] = [...scriptAttacks, ...addressAttacks, ...parserAttacks];

/** A hostile web page with what it is able to do where nobody stands between. */
export interface HostilePage extends HostileFile {
  readonly danger: Danger;
}

/** One page for each class, numbered from 1. */
export function markupPages(): HostilePage[] {
  return markupAttacks.map((attack, index) => {
    const charge = chargeOf(index + 1);
    return {
      name: `${attack.name}.html`,
      number: charge.number,
      danger: attack.danger,
      bytes: Buffer.from(pageWith(attack.name, attack.markup(charge))),
    };
  });
}

/** A page that has enough honest words to be an article, with hostile markup among them. */
export function pageWith(title: string, markup: string): string {
  const words = 'The keeper of the weir wrote down what was seen from the bridge, hour by hour.';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p><p>${words.repeat(4)}</p>${markup}<p>${words}</p></article></body></html>`;
}

const image = ({ script }: Charge) => `<img src=x: onerror=${script}>`;

/** Pages that hide their markup in an encoding. */
const encoded: Readonly<Record<string, Maker>> = {
  'utf-7.html': (charge) =>
    Buffer.from(
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-7"><title>Seven bits</title></head><body><p>press here +ADw-script+AD4-${charge.script}+ADw-/script+AD4-</p></body></html>`,
    ),
  'utf-16 without a mark.html': (charge) => Buffer.from(pageWith('Sixteen bits', image(charge)), 'utf16le'),
  'iso-2022-jp.html': (charge) =>
    Buffer.from(
      `<html><head><meta charset="iso-2022-jp"><title>Shifted</title></head><body><p>press here</p><a title="\x1b$B"></a><a title="\x1b(B${image(charge)}">press here</a></body></html>`,
    ),
  'overlong utf-8.html': (charge) =>
    Buffer.concat([
      Buffer.from('<p>press here '),
      Buffer.from([0xc0, 0xbc]),
      Buffer.from(`img src=x: onerror=${charge.script}`),
      Buffer.from([0xc0, 0xbe]),
      Buffer.from('</p>'),
    ]),
  'half a character before a quote.html': (charge) =>
    Buffer.concat([
      Buffer.from('<meta charset="gbk"><p>press here</p><a title="'),
      Buffer.from([0x81]),
      Buffer.from(`"><img title="${image(charge)}">`),
    ]),
};

/** Pages whose encoding is the attack, numbered from 101. */
export const encodedPages = (): HostileFile[] => makeFiles(encoded, 101);
