import type { FlowBlock, FlowInline } from '../flow/flowNode';
import { symbolOf } from '../flow/symbols';
import type { OpenMark } from '../markup/inlineText';
import { linkAddress } from '../markup/linkAddress';
import { elementsOf, type MarkupElement, textOf } from '../markup/markupNode';
import type { ArchivePictures } from '../pictures/archivePictures';
import { childNamed } from '../xml/queries';
import type { DocxComments } from './docxComments';
import type { Relationship } from './docxParts';
import type { DocxStyles } from './docxStyles';

/** Elements whose content is taken as it stands. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:fldSimple',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
]);

/** What reading lines needs to know of the document. */
export interface InlineSurroundings {
  readonly styles: DocxStyles;
  readonly comments: DocxComments;
  readonly pictures: ArchivePictures;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The blocks of a note; empty for one that is not there. */
  noteBlocks(kind: 'footnote' | 'endnote', id: string): readonly FlowBlock[];
  /** The blocks of a box of text. */
  boxBlocks(content: MarkupElement): readonly FlowBlock[];
}

/** A field that is open: its instruction is no text, its result is. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** Reads what stands in lines. Fields may go on over paragraphs, so one reader reads a whole part. */
export class DocxInlines {
  readonly #around: InlineSurroundings;
  readonly #fields: Field[] = [];
  /** Properties of the paragraph being read. */
  #paragraph: MarkupElement | undefined;

  constructor(around: InlineSurroundings) {
    this.#around = around;
  }

  /** The lines of a paragraph, or of elements between paragraphs. */
  read(
    nodes: MarkupElement['children'],
    paragraph: MarkupElement | undefined,
    marks: readonly OpenMark[],
  ): FlowInline[] {
    this.#paragraph = paragraph;
    return this.#inlines(nodes, marks);
  }

  #inlines(nodes: MarkupElement['children'], marks: readonly OpenMark[]): FlowInline[] {
    return nodes.flatMap((node) => (typeof node === 'string' ? [] : this.#inline(node, marks)));
  }

  #inline(element: MarkupElement, marks: readonly OpenMark[]): FlowInline[] {
    const { name, attributes, children } = element;
    switch (name) {
      case 'w:r':
        return this.#run(element, marks);
      case 'm:r':
        return [{ is: 'text', text: textOf(children), marks }];
      case 'w:ins':
      case 'w:moveTo':
        return this.#inlines(children, [...marks, { kind: 'inserted' }]);
      case 'w:del':
      case 'w:moveFrom':
        return this.#inlines(children, [...marks, { kind: 'deleted' }]);
      case 'w:hyperlink': {
        const target = this.#around.relationships.get(attributes.get('r:id') ?? '');
        return this.#inlines(children, withLink(marks, target?.isExternal ? target.target : undefined));
      }
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd': {
        const edge = name === 'w:commentRangeStart' ? 'start' : 'end';
        return this.#comment(attributes.get('w:id') ?? '', edge);
      }
      case 'mc:AlternateContent':
        return this.#alternative(element, marks);
      default:
        return transparent.has(name) || name.startsWith('m:') ? this.#inlines(children, marks) : [];
    }
  }

  #comment(id: string, edge: 'start' | 'end' | 'point'): FlowInline[] {
    return this.#around.comments.sharing(id).map((shared) => ({ is: 'comment', id: shared, edge }));
  }

  /** The same content for newer and older readers: the first form that says anything here. */
  #alternative(element: MarkupElement, marks: readonly OpenMark[]): FlowInline[] {
    for (const form of element.children) {
      if (typeof form === 'string') continue;
      const inlines = form.children.flatMap((child) =>
        typeof child === 'string' ? [] : [...this.#inline(child, marks), ...this.#content(child, marks)],
      );
      if (inlines.length > 0) return inlines;
    }
    return [];
  }

  #run(run: MarkupElement, outer: readonly OpenMark[]): FlowInline[] {
    const properties = childNamed(run, 'w:rPr');
    const isHidden = this.#around.styles.isHidden(properties, this.#paragraph);
    const own = [...outer, ...this.#around.styles.marksOf(properties)];
    return run.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      if (child.name === 'w:fldChar') this.#stepField(child.attributes.get('w:fldCharType'));
      if (child.name === 'w:instrText') this.#addInstruction(textOf(child.children));
      if (isHidden || this.#fields.some(({ isResult }) => !isResult)) return [];
      return this.#content(child, withLink(own, this.#fieldAddress()));
    });
  }

  #content(element: MarkupElement, marks: readonly OpenMark[]): FlowInline[] {
    const { name, attributes, children } = element;
    const text = (words: string): FlowInline[] => [{ is: 'text', text: words, marks }];
    switch (name) {
      case 'w:t':
      case 'w:delText':
        return text(textOf(children));
      case 'w:tab':
      case 'w:ptab':
        return text('\t');
      case 'w:noBreakHyphen':
        return text('\u2011');
      case 'w:sym':
        return text(symbolOf(attributes.get('w:font') ?? '', attributes.get('w:char') ?? ''));
      case 'w:br':
        return (attributes.get('w:type') ?? 'textWrapping') === 'textWrapping'
          ? [{ is: 'break' }]
          : text(' ');
      case 'w:cr':
        return [{ is: 'break' }];
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        return [{ is: 'note', blocks: this.#around.noteBlocks(kind, attributes.get('w:id') ?? '') }];
      }
      case 'w:commentReference': {
        const id = attributes.get('w:id') ?? '';
        return this.#around.comments.isRanged(id) ? [] : this.#comment(id, 'point');
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawing(element);
      case 'mc:AlternateContent':
        return this.#alternative(element, marks);
      case 'w:ruby':
        return this.#inlines(children, marks);
      default:
        return [];
    }
  }

  #stepField(step: string | undefined): void {
    if (step === 'begin') this.#fields.push({ instruction: '', isResult: false });
    const field = this.#fields.at(-1);
    if (step === 'separate' && field) field.isResult = true;
    if (step === 'end') this.#fields.pop();
  }

  #addInstruction(text: string): void {
    const field = this.#fields.at(-1);
    if (field && field.instruction.length < 8_000) field.instruction += text;
  }

  #fieldAddress(): string | undefined {
    for (const { instruction } of this.#fields) {
      const address = /^\s*HYPERLINK\s+(?!\\l)"?([^"\s]+)/i.exec(instruction)?.[1];
      if (address) return address;
    }
    return undefined;
  }

  /** The pictures and boxes of text of a drawing. */
  #drawing(drawing: MarkupElement): FlowInline[] {
    const inlines: FlowInline[] = [];
    let alternative = '';
    const visit = (element: MarkupElement): void => {
      const { name, attributes } = element;
      if (name === 'wp:docPr') alternative = attributes.get('descr') || attributes.get('title') || '';
      if (name === 'v:shape') alternative = attributes.get('alt') ?? '';
      if (name === 'w:txbxContent') {
        const blocks = this.#around.boxBlocks(element);
        if (blocks.length > 0) inlines.push({ is: 'frame', blocks });
        return;
      }
      const id =
        name === 'a:blip'
          ? (attributes.get('r:embed') ?? attributes.get('r:link'))
          : name === 'v:imagedata'
            ? attributes.get('r:id')
            : undefined;
      const target = id === undefined ? undefined : this.#around.relationships.get(id);
      if (target) {
        const picture = target.isExternal ? undefined : this.#around.pictures.numberOf(target.target);
        const words = alternative.replace(/\s+/g, ' ').trim();
        inlines.push({
          is: 'picture',
          alternative: words,
          name: target.target,
          ...(picture !== undefined && { picture }),
        });
      }
      for (const child of element.children) if (typeof child !== 'string') visit(child);
    };
    visit(drawing);
    return inlines;
  }
}

function withLink(marks: readonly OpenMark[], target: string | undefined): readonly OpenMark[] {
  const address = linkAddress(target, null);
  return address === null || marks.some(({ kind }) => kind === 'link')
    ? marks
    : [...marks, { kind: 'link', address }];
}

/** Whether anything in the document is of a kind that is not read: parts of other formats put in whole. */
export function hasForeignParts(text: MarkupElement): boolean {
  for (const { name } of elementsOf([text])) if (name === 'w:altChunk') return true;
  return false;
}
