import type { BlockKind } from '../blockBuilder';
import type { FlowBlock, FlowCell } from '../flow/flowNode';
import { withLabel } from '../flow/numberLabel';
import type { OpenMark } from '../markup/inlineText';
import { elementsOf, type MarkupElement } from '../markup/markupNode';
import type { ArchivePictures } from '../pictures/archivePictures';
import { childNamed, childrenNamed } from '../xml/queries';
import type { DocxComments } from './docxComments';
import { DocxInlines, type InlineSurroundings } from './docxInlines';
import type { DocxNumbering } from './docxNumbering';
import { isOn, type Relationship, settingOf } from './docxParts';
import type { DocxStyles } from './docxStyles';

/** No table has more columns, so no cell covers more. */
const mostColumns = 63;
/** Boxes in boxes. */
const deepest = 10;

/** What the blocks of a Word file are read with. */
export interface DocxSurroundings {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly comments: DocxComments;
  readonly pictures: ArchivePictures;
  readonly notes: Readonly<Record<'footnote' | 'endnote', MarkupElement | null>>;
  /** What each part refers to. */
  readonly relationships: Readonly<
    Record<'text' | 'footnote' | 'endnote', ReadonlyMap<string, Relationship>>
  >;
}

/** The blocks of the text (`w:body`) with its notes. */
export function docxFlow(body: MarkupElement, around: DocxSurroundings): FlowBlock[] {
  return new PartReader(around, 'text').blocks(body, []);
}

class PartReader implements InlineSurroundings {
  readonly #around: DocxSurroundings;
  readonly #inlines: DocxInlines;
  #depth = 0;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Notes not read yet, by kind and id; null inside a note, which has none of its own. */
  readonly #notes: Map<string, MarkupElement> | null;

  constructor(around: DocxSurroundings, part: 'text' | 'footnote' | 'endnote') {
    this.#around = around;
    this.relationships = around.relationships[part];
    this.#inlines = new DocxInlines(this);
    this.#notes = part === 'text' ? notesOf(around) : null;
  }

  get styles(): DocxStyles {
    return this.#around.styles;
  }

  get comments(): DocxComments {
    return this.#around.comments;
  }

  get pictures(): ArchivePictures {
    return this.#around.pictures;
  }

  /** Each note is read once: a second reference would multiply what is in the file. */
  noteBlocks(kind: 'footnote' | 'endnote', id: string): FlowBlock[] {
    const note = this.#notes?.get(`${kind} ${id}`);
    this.#notes?.delete(`${kind} ${id}`);
    return note ? new PartReader(this.#around, kind).blocks(note, []) : [];
  }

  boxBlocks(content: MarkupElement): FlowBlock[] {
    if (this.#depth >= deepest) return [];
    this.#depth++;
    const blocks = this.blocks(content, []);
    this.#depth--;
    return blocks;
  }

  blocks(parent: MarkupElement, marks: readonly OpenMark[]): FlowBlock[] {
    return parent.children.flatMap((child) => (typeof child === 'string' ? [] : this.#block(child, marks)));
  }

  #block(element: MarkupElement, marks: readonly OpenMark[]): FlowBlock[] {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element, marks);
      case 'w:tbl':
        return [{ is: 'table', rows: this.#rows(element, marks) }];
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:smartTag':
        return this.blocks(element, marks);
      case 'w:ins':
      case 'w:moveTo':
        return this.blocks(element, [...marks, { kind: 'inserted' }]);
      case 'w:del':
      case 'w:moveFrom':
        return this.blocks(element, [...marks, { kind: 'deleted' }]);
      case 'mc:AlternateContent': {
        const form = childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback');
        return form ? this.blocks(form, marks) : [];
      }
      default: {
        const inlines = this.#inlines.read([element], undefined, marks);
        return inlines.length > 0
          ? [{ is: 'block', kind: { kind: 'paragraph' }, direction: null, inlines }]
          : [];
      }
    }
  }

  #paragraph(element: MarkupElement, marks: readonly OpenMark[]): FlowBlock[] {
    const properties = childNamed(element, 'w:pPr');
    const inlines = this.#inlines.read(element.children, properties, marks);
    if (inlines.length === 0) return [];
    const own = this.#around.styles.kindOf(properties);
    const isCounted = own.kind === 'paragraph' || own.kind === 'quote' || own.kind === 'heading';
    const item = isCounted && hasContent(element) ? this.#item(properties) : null;
    const kind = own.kind === 'heading' ? numberedHeading(own, item) : (item ?? own);
    return [{ is: 'block', kind, direction: this.#around.styles.directionOf(properties), inlines }];
  }

  #item(properties: MarkupElement | undefined): BlockKind | null {
    const numbering = this.#around.styles.numberingOf(properties);
    return numbering && this.#around.numbering.itemKind(numbering.id, numbering.level);
  }

  #rows(table: MarkupElement, marks: readonly OpenMark[]): FlowCell[][] {
    return table.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      if (child.name !== 'w:tr') return isWrapper(child) ? this.#rows(child, marks) : [];
      const properties = childNamed(child, 'w:trPr');
      const changed: OpenMark[] = [];
      if (properties && childNamed(properties, 'w:ins')) changed.push({ kind: 'inserted' });
      if (properties && childNamed(properties, 'w:del')) changed.push({ kind: 'deleted' });
      return [this.#cells(child, isOn(properties, 'w:tblHeader') ?? false, [...marks, ...changed])];
    });
  }

  #cells(row: MarkupElement, header: boolean, marks: readonly OpenMark[]): FlowCell[] {
    return row.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      if (child.name !== 'w:tc') return isWrapper(child) ? this.#cells(child, header, marks) : [];
      const properties = childNamed(child, 'w:tcPr');
      const merged = properties && childNamed(properties, 'w:vMerge');
      const isCovered = merged !== undefined && merged.attributes.get('w:val') !== 'restart';
      const span = Number(settingOf(properties, 'w:gridSpan') ?? 1);
      // What a cell covers is empty, and keeps the columns in line.
      const covered = Array.from(
        { length: Number.isInteger(span) && span > 1 && span <= mostColumns ? span - 1 : 0 },
        (): FlowCell => ({ blocks: [], header }),
      );
      return [{ blocks: isCovered ? [] : this.blocks(child, marks), header }, ...covered];
    });
  }
}

/** A heading of a numbering stays a heading, with its number. */
function numberedHeading(heading: BlockKind, item: BlockKind | null): BlockKind {
  if (item?.kind !== 'listItem' || !item.ordered) return heading;
  return withLabel(heading, item.label ?? `${item.ordinal}.`);
}

function notesOf({ notes }: DocxSurroundings): Map<string, MarkupElement> {
  const byId = new Map<string, MarkupElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const root = notes[kind];
    for (const note of root ? childrenNamed(root, `w:${kind}`) : [])
      byId.set(`${kind} ${note.attributes.get('w:id')}`, note);
  }
  return byId;
}

function isWrapper({ name }: MarkupElement): boolean {
  return name === 'w:sdt' || name === 'w:sdtContent' || name === 'w:customXml';
}

/** An empty paragraph of a list has its number, but nothing that is seen in a text. */
function hasContent(paragraph: MarkupElement): boolean {
  for (const { name } of elementsOf([paragraph]))
    if (name === 'w:t' || name === 'w:delText' || name === 'w:drawing' || name === 'w:pict') return true;
  return false;
}
