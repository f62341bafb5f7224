import { strFromU8, strToU8 } from 'fflate';

const documentName = 'word/document.xml';

/**
 * Numbers the bookmarks of a written document by their place in it: the library counts them on from one document to the
 * next. Those of the table of contents are named by their number, too, and so is what refers to them.
 */
export function settleBookmarks(files: Record<string, Uint8Array>): void {
  const xml = strFromU8(files[documentName] ?? new Uint8Array());
  const numbers = new Map<string, number>();
  for (const [, id = ''] of xml.matchAll(/<w:bookmarkStart [^>]*?w:id="(\d+)"/g))
    numbers.set(id, numbers.size + 1);
  const settled = xml
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g, (whole, before: string, id: string) =>
      numbers.has(id) ? `${before}${numbers.get(id)}"` : whole,
    )
    .replace(/_Toc(\d+)\b/g, (whole, id: string) => (numbers.has(id) ? `_Toc${numbers.get(id)}` : whole));
  files[documentName] = strToU8(settled);
}
