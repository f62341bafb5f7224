import { type MadePage, makePdf } from '../../e2e/documents/makePdf';
import { seededText } from './seededText';

const linesPerPage = 44;
const lineCharacters = 84;

/** A PDF of `pages` full pages of seeded Latin text, labelled from 1; the same bytes for the same seed. */
export function seededPdf(pages: number, seed = 1): Uint8Array {
  const words = seededText(pages * linesPerPage * lineCharacters * 1.1, seed)
    .replace(/[^\x20-\x7e\n]/g, '')
    .split(/\s+/);
  let next = 0;
  const line = (): string => {
    let made = '';
    while (made.length < lineCharacters - 8) made += `${words[next++ % words.length]} `;
    return made.trimEnd();
  };
  const made = Array.from({ length: pages }, (_, index): MadePage => {
    const lines = Array.from({ length: linesPerPage }, (_, place) => (place % 11 === 10 ? '' : line()));
    return { lines: [`Sheet ${index + 1} of the seeded survey`, '', ...lines] };
  });
  return makePdf({ pages: made });
}
