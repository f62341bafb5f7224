import type { BlockKind, StatedDirection } from '../blockBuilder';
import type { NumberFormat } from '../flow/numberLabel';
import type { OpenMark } from '../markup/inlineText';
import type { MarkupElement } from '../markup/markupNode';
import { childNamed, childrenNamed } from '../xml/queries';

/** No real style has more ancestors; broken ones go in circles. */
const mostAncestors = 30;

interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  readonly paragraph: ReadonlyMap<string, string>;
  readonly text: ReadonlyMap<string, string>;
  /** Made for one place in the document, not named by the author. */
  readonly isAutomatic: boolean;
}

/** A level of a list, or of headings, that is counted. */
export interface OdtListLevel {
  /** Its first number. */
  readonly start: number;
  readonly format: NumberFormat;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are written, this one the last. */
  readonly shown: number;
}

const none: ReadonlyMap<string, string> = new Map();

/** The styles of a document, asked for what they mean: marks, kinds of blocks, direction, hiding, list levels. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, ReadonlyMap<number, OdtListLevel>>();

  /** `named` is the root of `styles.xml`, `content` that of `content.xml`, whose styles go before. */
  constructor(named: MarkupElement | null, content: MarkupElement) {
    for (const root of [named, content])
      for (const group of ['office:styles', 'office:automatic-styles'])
        for (const parent of root ? childrenNamed(root, group) : []) {
          for (const style of childrenNamed(parent, 'style:style'))
            this.#add(style, root === content && group === 'office:automatic-styles');
          for (const list of childrenNamed(parent, 'text:list-style'))
            this.#addList(list.attributes.get('style:name') ?? '', list, 'text:list-level-style-number');
          for (const outline of childrenNamed(parent, 'text:outline-style'))
            this.#addList(headings, outline, 'text:outline-level-style');
        }
  }

  /** What a paragraph of a style is; a plain paragraph for most. */
  kindOf(styleName: string | undefined): BlockKind {
    for (const { name } of this.#chain('paragraph', styleName)) {
      const heading = /^Heading_20_(\d+)$/.exec(name);
      if (heading) return { kind: 'heading', level: Math.min(6, Number(heading[1])) };
      if (name === 'Title') return { kind: 'heading', level: 1 };
      if (name === 'Subtitle') return { kind: 'heading', level: 2 };
      if (name === 'Quotations') return { kind: 'quote' };
      if (name === 'Caption') return { kind: 'caption' };
      if (name === 'Preformatted_20_Text') return { kind: 'preformatted' };
    }
    return { kind: 'paragraph' };
  }

  directionOf(styleName: string | undefined): StatedDirection {
    for (const { paragraph } of this.#chain('paragraph', styleName)) {
      const mode = paragraph.get('style:writing-mode');
      if (mode) return mode.startsWith('rl') ? 'rtl' : null;
    }
    return null;
  }

  /** Whether text of a style is not to be seen. */
  isHidden(family: 'paragraph' | 'text', styleName: string | undefined): boolean {
    for (const { text } of this.#chain(family, styleName)) {
      const display = text.get('text:display');
      if (display) return display === 'none';
    }
    return false;
  }

  /** The marks of a run's style, or those set on one whole paragraph. */
  marksOf(family: 'paragraph' | 'text', styleName: string | undefined): OpenMark[] {
    const values = new Map<string, string>();
    const marks: OpenMark[] = [];
    for (const { name, text, isAutomatic } of this.#chain(family, styleName)) {
      if (family === 'paragraph' && !isAutomatic) break;
      for (const [property, value] of text) if (!values.has(property)) values.set(property, value);
      if (name === 'Source_20_Text' || name === 'Teletype') marks.push({ kind: 'code' });
    }
    const weight = values.get('fo:font-weight') ?? '';
    if (weight === 'bold' || Number(weight) >= 600) marks.push({ kind: 'strong' });
    if (/^(?:italic|oblique)$/.test(values.get('fo:font-style') ?? '')) marks.push({ kind: 'emphasis' });
    if ((values.get('style:text-underline-style') ?? 'none') !== 'none') marks.push({ kind: 'underline' });
    if ((values.get('style:text-line-through-style') ?? 'none') !== 'none') marks.push({ kind: 'strike' });
    const position = values.get('style:text-position') ?? '';
    if (/^(?:super|[1-9])/.test(position)) marks.push({ kind: 'superscript' });
    if (/^(?:sub|-)/.test(position)) marks.push({ kind: 'subscript' });
    return marks;
  }

  /** A list's level, from 1; null for a bullet or an unknown one. */
  listLevel(styleName: string | undefined, level: number): OdtListLevel | null {
    return (styleName === undefined ? undefined : this.#lists.get(styleName)?.get(level)) ?? null;
  }

  *#chain(family: string, styleName: string | undefined): Generator<Style> {
    let name = styleName;
    for (let step = 0; name !== undefined && step < mostAncestors; step++) {
      const style: Style | undefined = this.#styles.get(`${family} ${name}`);
      if (!style) {
        yield { name, parent: undefined, paragraph: none, text: none, isAutomatic: false };
        return;
      }
      yield style;
      name = style.parent;
    }
  }

  #add(element: MarkupElement, isAutomatic: boolean): void {
    const { attributes } = element;
    const name = attributes.get('style:name') ?? '';
    this.#styles.set(`${attributes.get('style:family')} ${name}`, {
      name,
      parent: attributes.get('style:parent-style-name'),
      paragraph: childNamed(element, 'style:paragraph-properties')?.attributes ?? none,
      text: childNamed(element, 'style:text-properties')?.attributes ?? none,
      isAutomatic,
    });
  }

  #addList(name: string, list: MarkupElement, levelName: string): void {
    const levels = new Map<number, OdtListLevel>();
    for (const { attributes } of childrenNamed(list, levelName)) {
      const format = attributes.get('style:num-format') ?? '';
      if (format === '') continue;
      levels.set(Number(attributes.get('text:level')), {
        start: wholeNumber(attributes.get('text:start-value')) ?? 1,
        format: formats[format] ?? 'decimal',
        prefix: attributes.get('style:num-prefix') ?? '',
        suffix: attributes.get('style:num-suffix') ?? '',
        shown: wholeNumber(attributes.get('text:display-levels')) ?? 1,
      });
    }
    this.#lists.set(name, levels);
  }
}

/** The list the headings of a document are: no list of the document can have this name. */
export const headings = '\0headings';

/** OpenDocument’s names (ODF 1.3, 19.500). */
const formats: Readonly<Record<string, NumberFormat | undefined>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** A number a document states, or null for what is none or beyond any list. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
