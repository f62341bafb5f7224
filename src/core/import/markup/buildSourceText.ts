import type { SourceText } from '../../model/sourceText';
import {
  BlockBuilder,
  type BlockKind,
  type PictureContent,
  type StatedDirection,
  type TextSpan,
} from '../blockBuilder';
import { isBlockElement, isUnseen } from './elementKinds';
import { type InlineRun, InlineText, type OpenMark } from './inlineText';
import { listFrame, listOrdinal } from './listOrdinal';
import { lineOf, type MarkupElement, type MarkupNode } from './markupNode';
import { openMark } from './openMark';
import { tableParts } from './readTable';

/** Where the walk stands: what the blocks made here become. */
interface Place {
  readonly kind: BlockKind;
  readonly marks: readonly OpenMark[];
  readonly direction: StatedDirection;
  readonly preformatted: boolean;
  readonly list: ReturnType<typeof listFrame> | null;
}

/** What the walk needs to know of the document. */
export interface BuildOptions {
  /** The document's own address, against which links are made whole; null when unknown. */
  readonly address: string | null;
  /** What an `img` element shows, or null where it is left out. Without this, all pictures are. */
  readonly pictureOf?: (element: MarkupElement) => PictureContent | null;
  /** Elements by `id` of which the caller wants to know where their words begin (UTF-16), and where that is put. */
  readonly starts?: { readonly wanted: ReadonlySet<string>; readonly found: Map<string, number> };
}

/**
 * Canonical text and blocks of marked-up text: headings, paragraphs, lists with their numbers,
 * quotes, tables, captions, preformatted text, emphasis and links. White space is collapsed as a
 * browser draws it; what a reader does not see is left out.
 */
export function buildSourceText(nodes: readonly MarkupNode[], options: BuildOptions): SourceText {
  const walk = new Walk(options);
  walk.visitAll(nodes, {
    kind: { kind: 'paragraph' },
    marks: [],
    direction: null,
    preformatted: false,
    list: null,
  });
  return walk.finish();
}

class Walk {
  readonly #builder = new BlockBuilder();
  readonly #options: BuildOptions;
  #line = new InlineText();
  /** What goes before the next words: the number of a footnote. */
  #lead = '';
  /** An item's first block is the item; what follows in it are paragraphs. */
  #itemIsOpen = false;
  /** Pictures in the middle of a block or in a table, which follow when it ends. */
  #waiting: PictureContent[] = [];
  /** Wanted elements that were met since the last block. */
  #met: string[] = [];

  constructor(options: BuildOptions) {
    this.#options = options;
  }

  finish(): SourceText {
    return this.#builder.finish();
  }

  /** Visits nodes and ends the block they leave open. */
  visitAll(nodes: readonly MarkupNode[], place: Place): void {
    for (const node of nodes) this.#visit(node, place);
    this.#flush(place);
  }

  #visit(node: MarkupNode, place: Place): void {
    if (typeof node === 'string') {
      this.#line.add(node, place.marks, place.preformatted);
      return;
    }
    const { name, attributes } = node;
    if (isUnseen(name, attributes)) return;
    this.#meet(attributes.get('id'));
    if (name === 'br') this.#breakLine(place);
    else if (name === 'hr') {
      this.#flush(place);
      this.#builder.addRule();
    } else if (name === 'img') this.#visitPicture(node, place);
    else if (isBlockElement(name)) {
      this.#flush(place);
      this.#visitBlock(node, withDirection(place, attributes));
    } else this.#visitInline(node, place);
  }

  /** A picture is a block: before the block it begins, else behind the block or table it is in. */
  #visitPicture(node: MarkupElement, place: Place): void {
    const emoji = pictogram(node.attributes.get('alt'));
    if (emoji) this.#line.add(emoji, place.marks);
    else if (this.#line.hasWords) this.#keepPicture(node);
    else {
      const picture = this.#options.pictureOf?.(node);
      if (picture) this.#builder.addPicture(picture);
    }
  }

  #keepPicture(node: MarkupElement): void {
    const picture = this.#options.pictureOf?.(node);
    if (picture) this.#waiting.push(picture);
  }

  #meet(id: string | undefined): void {
    if (id !== undefined && this.#options.starts?.wanted.has(id)) this.#met.push(id);
  }

  /** What was met since the last block begins with this one. */
  #begin(span: TextSpan | null | undefined): void {
    if (!span) return;
    for (const id of this.#met)
      if (!this.#options.starts?.found.has(id)) this.#options.starts?.found.set(id, span.start);
    this.#met = [];
  }

  #addWaitingPictures(): void {
    for (const picture of this.#waiting) this.#builder.addPicture(picture);
    this.#waiting = [];
  }

  #visitInline(node: MarkupElement, place: Place): void {
    if (isPermalink(node)) return;
    if (isNoteReference(node)) {
      this.#line.add(`[${lineOf([node])}]`, [...place.marks, { kind: 'superscript' }]);
      return;
    }
    const mark = openMark(node, this.#options.address);
    const inner =
      mark && !(place.preformatted && mark.kind === 'code')
        ? { ...place, marks: [...place.marks, mark] }
        : place;
    if (node.name === 'q') this.#line.add('“', inner.marks);
    for (const child of node.children) this.#visit(child, inner);
    if (node.name === 'q') this.#line.add('”', inner.marks);
  }

  #visitBlock(node: MarkupElement, place: Place): void {
    const { name } = node;
    if (name === 'table') this.#visitTable(node, place);
    else if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir')
      this.visitAll(node.children, { ...place, list: listFrame(node, place.list) });
    else if (name === 'li') this.#visitItem(node, place);
    else this.visitAll(node.children, placeIn(node, place));
  }

  #visitItem(node: MarkupElement, place: Place): void {
    const list = place.list ?? listFrame(node, null);
    const ordinal = listOrdinal(list, node);
    if (isNote(node)) {
      this.#lead = `[${ordinal}]`;
      this.#line = new InlineText(this.#lead);
      this.visitAll(node.children, { ...place, kind: { kind: 'footnote' }, list: null });
      return;
    }
    const kind = {
      kind: 'listItem',
      ordered: list.ordered,
      ordinal,
      depth: Math.min(20, list.depth),
    } as const;
    this.#itemIsOpen = true;
    this.visitAll(node.children, { ...place, kind, list });
    this.#itemIsOpen = false;
  }

  #visitTable(table: MarkupElement, place: Place): void {
    const parts = tableParts(table);
    if (!parts) {
      this.visitAll(table.children, place);
      return;
    }
    for (const caption of parts.captions)
      this.visitAll(caption.children, { ...place, kind: { kind: 'caption' } });
    const cells = this.#builder.addTable(
      parts.rows.map((row) =>
        row.cells.map((cell) => {
          const inCell = withDirection(place, cell.attributes);
          return {
            run: this.#cellRun(cell, inCell),
            header: cell.name === 'th',
            direction: inCell.direction,
          };
        }),
      ),
    );
    this.#begin(cells?.[0]?.[0]);
    this.#addWaitingPictures();
  }

  /** A cell is one line: its blocks and line breaks are parted by spaces. */
  #cellRun(cell: MarkupElement, place: Place): InlineRun {
    const line = new InlineText();
    const gather = (nodes: readonly MarkupNode[], marks: readonly OpenMark[]): void => {
      for (const node of nodes) {
        if (typeof node === 'string') line.add(node, marks);
        else if (!isUnseen(node.name, node.attributes)) {
          const parts = isBlockElement(node.name) || node.name === 'br';
          const mark = openMark(node, this.#options.address);
          if (parts) line.add(' ', marks);
          if (node.name === 'img') {
            const emoji = pictogram(node.attributes.get('alt'));
            if (emoji) line.add(emoji, marks);
            else this.#keepPicture(node);
          }
          gather(node.children, mark ? [...marks, mark] : marks);
          if (parts) line.add(' ', marks);
        }
      }
    };
    gather(cell.children, place.marks);
    return line.finish();
  }

  /** Two line breaks in a row are how old pages part paragraphs. */
  #breakLine(place: Place): void {
    if (place.preformatted) this.#line.add('\n', place.marks, true);
    else if (this.#line.endsWithBreak && place.kind.kind !== 'heading') this.#flush(place);
    else this.#line.breakLine();
  }

  #flush(place: Place): void {
    const line = this.#line;
    if (line.hasWords) this.#lead = '';
    this.#line = new InlineText(this.#lead);
    if (!line.hasWords) return;
    const isItem = place.kind.kind === 'listItem';
    const kind: BlockKind = isItem && !this.#itemIsOpen ? { kind: 'paragraph' } : place.kind;
    if (isItem) this.#itemIsOpen = false;
    this.#begin(this.#builder.add(kind, line.finish(), place.direction));
    this.#addWaitingPictures();
  }
}

function placeIn(element: MarkupElement, place: Place): Place {
  const { name } = element;
  if (isNote(element)) return { ...place, kind: { kind: 'footnote' }, list: null };
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { ...place, kind: { kind: 'heading', level: Number(heading[1]) } };
  if (name === 'blockquote') return { ...place, kind: { kind: 'quote' } };
  if (name === 'figcaption' || name === 'caption') return { ...place, kind: { kind: 'caption' } };
  if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext')
    return { ...place, kind: { kind: 'preformatted' }, preformatted: true };
  return place;
}

function withDirection(place: Place, attributes: ReadonlyMap<string, string>): Place {
  const stated = attributes.get('dir')?.toLowerCase();
  if (stated === 'ltr' || stated === 'rtl') return { ...place, direction: stated };
  return stated === 'auto' ? { ...place, direction: null } : place;
}

/** Whether a book says that an element is a footnote or endnote. */
function isNote({ attributes }: MarkupElement): boolean {
  return /(?:^|\s)(?:doc-)?(?:footnote|endnote|rearnote)(?:\s|$)/.test(
    `${attributes.get('epub:type') ?? ''} ${attributes.get('role') ?? ''}`,
  );
}

/** Whether an element is the bare number that leads to a note: without brackets it would run into the word before. */
function isNoteReference(element: MarkupElement): boolean {
  const { attributes } = element;
  const kinds = `${attributes.get('epub:type') ?? ''} ${attributes.get('role') ?? ''}`;
  return /(?:^|\s)(?:doc-)?noteref(?:\s|$)/.test(kinds) && /^[\p{L}\p{N}*†‡]{1,4}$/u.test(lineOf([element]));
}

/** Signs that lead to the heading they stand at, or from a note back to its place: machinery, not words. */
function isPermalink({ name, attributes, children }: MarkupElement): boolean {
  return (
    name === 'a' &&
    children.length === 1 &&
    /^[¶#↑↩]\ufe0e?$/.test(String(children[0])) &&
    (attributes.get('href') ?? '').includes('#')
  );
}

/** Pages save emoji as pictures whose alternative text is the emoji. Other pictures' texts are not drawn. */
function pictogram(alternative = ''): string {
  return /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f){1,12}$/u.test(alternative)
    ? alternative
    : '';
}
