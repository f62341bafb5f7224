import type { Id } from '../../../model/id';

/**
 * What a document of ours carries so that it can come back: a part of its own with what was exported, and bookmarks
 * before and after the text of each source. Tried: Word keeps both, and so does LibreOffice 7.4 when it saves the document
 * again; it drops Word's lasting ids of comments and which comment answers which.
 */
export const reviewNamespace = 'urn:assay:review:1';

/** The part's place in the package. */
export const reviewPart = 'customXml/item1.xml';

/** Hidden bookmarks begin with an underscore; names have 40 characters at most. */
const marks = { start: '_AssayS', end: '_AssayE' } as const;

/** The bookmark at the heading of the annexed sources: what stands before it is the report. */
export const annexBookmark = '_AssayAnnex';

/** The name of the bookmark before or after the text of a source. */
export function regionBookmark(side: keyof typeof marks, sourceId: Id): string {
  return marks[side] + sourceId.replaceAll('-', '');
}

/** What a bookmark's name says; null for one that is not ours. */
export function readRegionBookmark(name: string): { side: keyof typeof marks; sourceId: Id } | null {
  const [, side, hex = ''] = /^_Assay([SE])([0-9a-f]{32})$/i.exec(name) ?? [];
  if (!side) return null;
  const id = hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { side: side.toUpperCase() === 'S' ? 'start' : 'end', sourceId: id };
}
