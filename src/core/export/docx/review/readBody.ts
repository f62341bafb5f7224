import type { MarkupElement } from '../../../import/markup/markupNode';
import { textOf } from '../../../import/markup/markupNode';
import { childNamed } from '../../../import/xml/queries';
import type { Id } from '../../../model/id';
import { annexBookmark, readRegionBookmark } from './reviewMarks';

/** A comment's words in the text of a source, in UTF-16 code units of the region's text, `end` exclusive. */
export interface RegionRange {
  readonly sourceId: Id;
  readonly start: number;
  readonly end: number;
}

/** The text of a document of ours as it is now, without what was inserted as a tracked change. */
export interface ReviewedBody {
  /** The text of each annexed source: a paragraph ends with a line end. */
  readonly regions: ReadonlyMap<Id, string>;
  /** Where each comment stands in a source, by Word's id; null where it stands elsewhere. */
  readonly ranges: ReadonlyMap<string, RegionRange | null>;
  /** The words each comment covers. */
  readonly words: ReadonlyMap<string, string>;
  /** Paragraphs of the report itself that say something, without the table of contents. */
  readonly paragraphs: readonly string[];
  /** Insertions and deletions that are marked as such. */
  readonly trackedChanges: number;
}

/** Reads the text of `w:body`: what stands in the document, not how it looks. */
export function readBody(body: MarkupElement): ReviewedBody {
  const reader = new BodyReader();
  reader.read(body);
  return reader.result();
}

class BodyReader {
  readonly #regions = new Map<Id, string>();
  readonly #ranges = new Map<string, RegionRange | null>();
  readonly #words = new Map<string, string>();
  readonly #open = new Map<string, { sourceId: Id | null; start: number }>();
  readonly #paragraphs: string[] = [];
  #source: Id | null = null;
  /** The source whose text begins after the present paragraph. */
  #next: Id | null = null;
  #paragraph = '';
  #isReport = true;
  #tracked = 0;

  result(): ReviewedBody {
    return {
      regions: this.#regions,
      ranges: this.#ranges,
      words: this.#words,
      paragraphs: this.#paragraphs,
      trackedChanges: this.#tracked,
    };
  }

  read(element: MarkupElement): void {
    for (const child of element.children) if (typeof child !== 'string') this.#element(child);
  }

  #element(element: MarkupElement): void {
    const id = element.attributes.get('w:id') ?? '';
    const written = characters[element.name];
    if (written !== undefined) this.#add(written);
    else if (element.name === 'w:t' || element.name === 'w:delText') this.#add(textOf(element.children));
    else if (element.name === 'w:p') this.#readParagraph(element);
    else if (element.name === 'w:bookmarkStart') this.#bookmark(element.attributes.get('w:name') ?? '');
    else if (element.name === 'w:commentRangeStart') this.#begin(id);
    else if (element.name === 'w:commentRangeEnd') this.#close(id);
    else if (element.name === 'w:commentReference') {
      if (!this.#ranges.has(id)) this.#ranges.set(id, null);
    } else if (element.name === 'w:ins' || element.name === 'w:moveTo') {
      // Not yet part of the text; comments that begin or end in it stand at its place.
      this.#tracked += 1;
      this.#marksIn(element);
    } else if (!unread.has(element.name)) {
      if (element.name === 'w:del' || element.name === 'w:moveFrom') this.#tracked += 1;
      this.read(element);
    }
  }

  #begin(id: string): void {
    this.#open.set(id, { sourceId: this.#source, start: this.#at() });
    this.#words.set(id, '');
  }

  #marksIn(element: MarkupElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (/^w:(?:bookmark|comment)/.test(child.name)) this.#element(child);
      else this.#marksIn(child);
    }
  }

  #readParagraph(element: MarkupElement): void {
    this.#paragraph = '';
    this.read(element);
    const line = this.#paragraph.replace(/\s+/gu, ' ').trim();
    if (this.#isReport && this.#source === null && line !== '' && !isContents(element))
      this.#paragraphs.push(line);
    this.#add('\n');
    this.#paragraph = '';
    if (this.#next === null) return;
    this.#source = this.#next;
    this.#next = null;
    this.#regions.set(this.#source, '');
  }

  #add(text: string): void {
    this.#paragraph += text;
    if (this.#source !== null)
      this.#regions.set(this.#source, (this.#regions.get(this.#source) ?? '') + text);
    for (const id of this.#open.keys()) this.#words.set(id, (this.#words.get(id) ?? '') + text);
  }

  #at(): number {
    return this.#source === null ? 0 : (this.#regions.get(this.#source)?.length ?? 0);
  }

  #bookmark(name: string): void {
    if (name === annexBookmark) this.#isReport = false;
    const mark = readRegionBookmark(name);
    if (!mark) return;
    this.#isReport = false;
    if (mark.side === 'end') this.#source = null;
    else if (!this.#regions.has(mark.sourceId)) this.#next = mark.sourceId;
  }

  #close(id: string): void {
    const opened = this.#open.get(id);
    if (!opened) return;
    this.#open.delete(id);
    const { sourceId, start } = opened;
    const isInOne = sourceId !== null && sourceId === this.#source;
    this.#ranges.set(id, isInOne ? { sourceId, start, end: this.#at() } : null);
  }
}

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
const unread: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sectPr', 'w:instrText', 'mc:Fallback']);

/** A line of the table of contents, which says only what the headings say, and changes with them. */
function isContents(paragraph: MarkupElement): boolean {
  const properties = childNamed(paragraph, 'w:pPr');
  const style = properties && childNamed(properties, 'w:pStyle')?.attributes.get('w:val');
  return style !== undefined && /^(?:TOC|Contents)/i.test(style);
}
