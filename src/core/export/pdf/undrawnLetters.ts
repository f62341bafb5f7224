import { openPdf } from '../../import/pdf/openPdf';

/** Letters the fonts that ship with Assay have: those of other scripts come from fonts of the computer, or are not drawn. */
const shipped =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

const letter = /\p{L}/u;

/** Emoji, of those joined to one the first: a font has one drawing for all of them. */
const emoji = /(?<!\u200d)(?![\p{Emoji_Modifier}\p{Regional_Indicator}])\p{Emoji_Presentation}/gu;

/** Scripts by the names a message has for them; any other is “another script”. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Han}/u, 'Chinese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Armenian}/u, 'Armenian'],
];

/**
 * A sentence where letters of a page are not in the PDF made of it, since the computer has no font for them. Only scripts
 * Assay ships no font of, and emoji, are looked for.
 */
export async function undrawnLetters(page: string, pdf: Uint8Array): Promise<string[]> {
  const normal = page.normalize('NFKC');
  const wanted = new Set([...new Set(normal)].filter((each) => letter.test(each) && !shipped.test(each)));
  for (const [each] of normal.matchAll(emoji)) wanted.add(each);
  if (wanted.size === 0) return [];
  const opened = await openPdf({ bytes: pdf, fileName: 'report.pdf' });
  if (!opened.ok) return [];
  const { document, close } = opened.value;
  try {
    for (let number = 1; number <= document.numPages && wanted.size > 0; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items)
        if ('str' in item) for (const drawn of item.str.normalize('NFKC')) wanted.delete(drawn);
    }
  } finally {
    await close();
  }
  if (wanted.size === 0) return [];
  const all = [...wanted].join('');
  const known = scripts.filter(([script]) => script.test(all));
  if (all.search(emoji) >= 0) known.push([emoji, 'emoji']);
  const names = known.length > 0 ? known.map(([, name]) => name).join(', ') : 'another script';
  return [
    `${wanted.size === 1 ? '1 character' : `${wanted.size} characters`} (${names}: “${[...wanted].slice(0, 8).join('')}”) could not be drawn: this computer has no font with them. Install one (Noto has all of them) and export again.`,
  ];
}
