import { archiveFiles } from './archiveFiles';
import type { HostileFile } from './hostileFile';
import { mailFiles } from './mailFiles';
import { officeFiles } from './officeFiles';
import { pdfFiles } from './pdfFiles';
import { namedFiles, textFiles } from './textFiles';
import { encodedPages, markupPages } from './webPages';

export * from './hostileFile';
export { type HostilePage, markupAttacks, markupPages, pageWith } from './webPages';

/** All web pages: one for each class of attack by markup, and those that hide it in an encoding. */
export const hostilePages = (): HostileFile[] => [...markupPages(), ...encodedPages()];

/** All documents, mails, books, archives and texts, and honest words under hostile names. */
export const hostileDocuments = (): HostileFile[] => [
  ...officeFiles(),
  ...pdfFiles(),
  ...mailFiles(),
  ...archiveFiles(),
  ...textFiles(),
  ...namedFiles(),
];

const names = new Map([...hostilePages(), ...hostileDocuments()].map(({ number, name }) => [number, name]));

/** Which file a number belongs to, for messages. */
export function fileOfNumber(number: number | null): string {
  return (number !== null && names.get(number)) || 'no file of ours';
}
