import type { BlockKind } from '../blockBuilder';
import type { FlowBlock, FlowCell, FlowComment, FlowInline } from '../flow/flowNode';
import { withLabel } from '../flow/numberLabel';
import type { OpenMark } from '../markup/inlineText';
import { linkAddress } from '../markup/linkAddress';
import { elementsOf, lineOf, type MarkupElement } from '../markup/markupNode';
import type { ArchivePictures } from '../pictures/archivePictures';
import { childNamed, childrenNamed } from '../xml/queries';
import { type OdtList, OdtLists } from './odtLists';
import { type OdtStyles, wholeNumber } from './odtStyles';

/** Elements whose words are no part of the text: declarations, forms, what builds an index. */
const unseen =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|hidden-text|ruby-text|[a-z-]+-source|bookmark(?:-start|-end)?|soft-page-break)|office:(?:forms|event-listeners|scripts)|svg:(?:title|desc)|draw:(?:object|object-ole|plugin|applet|glue-point|enhanced-geometry|image-map)|math:.*)$/;

/** No frame lies deeper in others. */
const deepestFrame = 20;
/** A row or cell repeated more often is empty filling. */
const mostRepeated = 100;

/** Turns the body of an OpenDocument text into blocks. */
export class OdtFlow {
  blocks: FlowBlock[] = [];
  readonly comments: FlowComment[] = [];
  readonly #styles: OdtStyles;
  readonly #lists: OdtLists;
  readonly #pictures: ArchivePictures;
  /** What was taken out, by the id of the change. */
  readonly #deletions = new Map<string, MarkupElement>();
  /** Insertions that are open at this place. */
  readonly #insertions = new Set<string>();
  /** Names of comments that have an end: the others stand at a point. */
  readonly #ended = new Set<string>();
  #frames = 0;
  #copiesLeft = 20_000;

  constructor(styles: OdtStyles, pictures: ArchivePictures) {
    this.#styles = styles;
    this.#lists = new OdtLists(styles);
    this.#pictures = pictures;
  }

  readBody(text: MarkupElement): void {
    for (const element of elementsOf([text])) {
      if (element.name === 'office:annotation-end')
        this.#ended.add(element.attributes.get('office:name') ?? '');
      if (element.name !== 'text:changed-region') continue;
      const deletion = childNamed(element, 'text:deletion');
      const id = element.attributes.get('text:id') ?? element.attributes.get('xml:id') ?? '';
      if (deletion) this.#deletions.set(id, deletion);
    }
    this.blocks = this.#blocksOf(text, null, null);
  }

  #blocksOf(parent: MarkupElement, list: OdtList | null, first: BlockKind | null): FlowBlock[] {
    const blocks: FlowBlock[] = [];
    let kind = first;
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      const { name, attributes } = child;
      if (name === 'text:p' || name === 'text:h') {
        blocks.push(...this.#paragraph(child, kind));
        kind = null;
      } else if (name === 'text:list') {
        const inner = this.#lists.open(child, list);
        for (const item of child.children) {
          if (typeof item === 'string') continue;
          const itemKind = item.name === 'text:list-item' ? this.#lists.itemKind(item, inner) : null;
          blocks.push(...this.#blocksOf(item, inner, itemKind));
        }
      } else if (name === 'table:table') blocks.push({ is: 'table', rows: this.#rows(child) });
      else if (
        /^text:change(?:-start|-end)?$/.test(name) ||
        name.startsWith('draw:') ||
        name.startsWith('office:annotation')
      ) {
        const inlines = this.#inlines([child], []);
        if (inlines.length > 0)
          blocks.push({ is: 'block', kind: { kind: 'paragraph' }, direction: null, inlines });
      } else if (!unseen.test(name) && attributes.get('text:display') !== 'none')
        blocks.push(...this.#blocksOf(child, list, null));
    }
    return blocks;
  }

  #paragraph(element: MarkupElement, itemKind: BlockKind | null): FlowBlock[] {
    const style = element.attributes.get('text:style-name');
    if (this.#styles.isHidden('paragraph', style)) return [];
    if (
      childrenNamed(element, 'text:hidden-paragraph').some(
        ({ attributes }) => attributes.get('text:is-hidden') === 'true',
      )
    )
      return [];
    const marks = element.name === 'text:h' ? [] : this.#styles.marksOf('paragraph', style);
    const inlines = this.#inlines(element.children, marks);
    if (inlines.length === 0) return [];
    const level = wholeNumber(element.attributes.get('text:outline-level')) ?? 1;
    const own = this.#styles.kindOf(style);
    const kind: BlockKind =
      element.name === 'text:h' ? this.#heading(element, Math.max(1, level), itemKind) : own;
    return [
      {
        is: 'block',
        kind: kind.kind === 'heading' ? kind : (itemKind ?? kind),
        direction: this.#styles.directionOf(style),
        inlines,
      },
    ];
  }

  /** A heading may be counted as an item of a list, or with the other headings. */
  #heading(element: MarkupElement, level: number, itemKind: BlockKind | null): BlockKind {
    const heading: BlockKind = { kind: 'heading', level: Math.min(6, level) };
    if (itemKind?.kind !== 'listItem') return this.#lists.heading(element, heading, level);
    return itemKind.ordered ? withLabel(heading, itemKind.label ?? `${itemKind.ordinal}.`) : heading;
  }

  #inlines(nodes: MarkupElement['children'], marks: readonly OpenMark[]): FlowInline[] {
    return nodes.flatMap((node) =>
      typeof node === 'string'
        ? [this.#text(node.replace(/[ \t\r\n]+/g, ' '), marks)]
        : this.#inline(node, marks),
    );
  }

  #text(text: string, marks: readonly OpenMark[]): FlowInline {
    return { is: 'text', text, marks: this.#insertions.size > 0 ? [...marks, { kind: 'inserted' }] : marks };
  }

  #inline(element: MarkupElement, marks: readonly OpenMark[]): FlowInline[] {
    const { name, attributes, children } = element;
    if (unseen.test(name)) return [];
    const id = attributes.get('text:change-id') ?? '';
    switch (name) {
      case 'text:s':
        return [this.#text(' '.repeat(Math.min(1_000, wholeNumber(attributes.get('text:c')) ?? 1)), marks)];
      case 'text:tab':
        return [this.#text('\t', marks)];
      case 'text:line-break':
        return [{ is: 'break' }];
      case 'text:span': {
        const style = attributes.get('text:style-name');
        if (this.#styles.isHidden('text', style)) return [];
        return this.#inlines(children, [...marks, ...this.#styles.marksOf('text', style)]);
      }
      case 'text:a': {
        const address = linkAddress(attributes.get('xlink:href'), null);
        return this.#inlines(children, address === null ? marks : [...marks, { kind: 'link', address }]);
      }
      case 'text:note': {
        const body = childNamed(element, 'text:note-body');
        return [{ is: 'note', blocks: body ? this.#blocksOf(body, null, null) : [] }];
      }
      case 'text:change-start':
        this.#insertions.add(id);
        return [];
      case 'text:change-end':
        this.#insertions.delete(id);
        return [];
      case 'text:change':
        return this.#deletion(id);
      case 'office:annotation':
        return [this.#comment(element)];
      case 'office:annotation-end':
        return [{ is: 'comment', id: attributes.get('office:name') ?? '', edge: 'end' }];
      case 'draw:frame':
        return this.#frame(element);
      default:
        if (name.startsWith('draw:') && name !== 'draw:a') return this.#box(element);
        return this.#inlines(children, marks);
    }
  }

  /** Words taken out stand where they stood; paragraphs among them are parted by line breaks. */
  #deletion(id: string): FlowInline[] {
    const deletion = this.#deletions.get(id);
    this.#deletions.delete(id);
    const inlines: FlowInline[] = [];
    for (const element of elementsOf(deletion ? [deletion] : [])) {
      if (element.name !== 'text:p' && element.name !== 'text:h') continue;
      if (inlines.length > 0) inlines.push({ is: 'break' });
      inlines.push(...this.#inlines(element.children, [{ kind: 'deleted' }]));
    }
    return inlines;
  }

  #comment(element: MarkupElement): FlowInline {
    const id = element.attributes.get('office:name') ?? `unnamed ${this.comments.length}`;
    const value = (part: string) => {
      const child = childNamed(element, part);
      return child ? lineOf([child]) || null : null;
    };
    const lines: string[] = [];
    for (const inner of elementsOf(element.children))
      if (inner.name === 'text:p') lines.push(lineOf([inner]));
    this.comments.push({ id, note: lines.join('\n'), author: value('dc:creator'), at: value('dc:date') });
    return { is: 'comment', id, edge: this.#ended.has(id) ? 'start' : 'point' };
  }

  /** A picture, or a box with text of its own. */
  #frame(frame: MarkupElement): FlowInline[] {
    const image = childNamed(frame, 'draw:image');
    if (!image) return this.#box(frame);
    const name = (image.attributes.get('xlink:href') ?? '').replace(/^\.\//, '');
    const words = ['svg:desc', 'svg:title'].flatMap((part) => childNamed(frame, part) ?? []);
    const alternative = words.map((element) => lineOf([element])).find((line) => line !== '') ?? '';
    const picture = this.#pictures.numberOf(name);
    return [{ is: 'picture', alternative, name, ...(picture !== undefined && { picture }) }];
  }

  #box(element: MarkupElement): FlowInline[] {
    if (this.#frames >= deepestFrame) return [];
    this.#frames++;
    const blocks = this.#blocksOf(element, null, null);
    this.#frames--;
    return blocks.length > 0 ? [{ is: 'frame', blocks }] : [];
  }

  #rows(table: MarkupElement, header = false): FlowCell[][] {
    const rows: FlowCell[][] = [];
    for (const child of table.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'table:table-row') {
        const row = this.#cells(child, header);
        for (let count = this.#repeated(child, 'rows', row); count > 0; count--) rows.push(row);
      } else if (child.name.startsWith('table:table-') && child.name !== 'table:table-column')
        rows.push(...this.#rows(child, child.name === 'table:table-header-rows'));
    }
    return rows;
  }

  #cells(row: MarkupElement, header: boolean): FlowCell[] {
    return row.children.flatMap((cell) => {
      // What another cell covers is empty, and keeps the columns in line.
      if (typeof cell === 'string' || !/^table:(?:covered-)?table-cell$/.test(cell.name)) return [];
      const content: FlowCell = { blocks: this.#blocksOf(cell, null, null), header };
      return Array.from({ length: this.#repeated(cell, 'columns', [content]) }, () => content);
    });
  }

  /** How often cells are repeated: only small ones, and all together within a bound. */
  #repeated(element: MarkupElement, what: 'rows' | 'columns', cells: readonly FlowCell[]): number {
    const count = wholeNumber(element.attributes.get(`table:number-${what}-repeated`)) ?? 1;
    const copies = count * cells.length;
    if (count > mostRepeated || copies > this.#copiesLeft || !cells.every(isSmall)) return 1;
    this.#copiesLeft -= count > 1 ? copies : 0;
    return count;
  }
}

function isSmall({ blocks }: FlowCell): boolean {
  return blocks.every(
    (block) =>
      block.is === 'block' &&
      block.inlines.length < 20 &&
      block.inlines.every((inline) => inline.is === 'text' && inline.text.length < 100),
  );
}
