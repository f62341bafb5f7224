import type { BlockKind, StatedDirection } from '../blockBuilder';
import type { OpenMark } from '../markup/inlineText';
import type { MarkupElement } from '../markup/markupNode';
import { childNamed, childrenNamed } from '../xml/queries';
import { isOn, settingOf } from './docxParts';

/** No real style has more ancestors; broken ones go in circles. */
const mostAncestors = 30;

/** What paragraphs are by their style. Style names are Word's English ones in every language. */
const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['title', { kind: 'heading', level: 1 }],
  ['subtitle', { kind: 'heading', level: 2 }],
  ['quote', { kind: 'quote' }],
  ['intense quote', { kind: 'quote' }],
  ['quotations', { kind: 'quote' }],
  ['caption', { kind: 'caption' }],
  ['preformatted text', { kind: 'preformatted' }],
  ['html preformatted', { kind: 'preformatted' }],
]);

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: MarkupElement | undefined;
  readonly run: MarkupElement | undefined;
}

/** The styles of a Word file, asked for what they mean. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();

  /** `root` is that of the part of styles, null for a file without. */
  constructor(root: MarkupElement | null) {
    for (const style of root ? childrenNamed(root, 'w:style') : [])
      this.#styles.set(`${style.attributes.get('w:type')} ${style.attributes.get('w:styleId')}`, {
        name: (settingOf(style, 'w:name') ?? '').toLowerCase(),
        basedOn: settingOf(style, 'w:basedOn'),
        paragraph: childNamed(style, 'w:pPr'),
        run: childNamed(style, 'w:rPr'),
      });
  }

  /** What a paragraph with these properties is, lists aside. */
  kindOf(properties: MarkupElement | undefined): BlockKind {
    const direct = headingOf(properties);
    if (direct) return direct;
    for (const { name, paragraph } of this.#chain('paragraph', settingOf(properties, 'w:pStyle'))) {
      const level = /^heading ([1-9])$/.exec(name)?.[1];
      const kind = level ? headingAt(Number(level)) : (kinds.get(name) ?? headingOf(paragraph));
      if (kind) return kind;
    }
    return { kind: 'paragraph' };
  }

  directionOf(properties: MarkupElement | undefined): StatedDirection {
    const direct = isOn(properties, 'w:bidi');
    if (direct !== null) return direct ? 'rtl' : null;
    for (const { paragraph } of this.#chain('paragraph', settingOf(properties, 'w:pStyle'))) {
      const stated = isOn(paragraph, 'w:bidi');
      if (stated !== null) return stated ? 'rtl' : null;
    }
    return null;
  }

  /** The numbering a paragraph has by itself or by its style. */
  numberingOf(properties: MarkupElement | undefined): { id: string; level: number } | null {
    let id: string | undefined;
    let level: string | undefined;
    const look = (paragraph: MarkupElement | undefined) => {
      const numbering = paragraph && childNamed(paragraph, 'w:numPr');
      id ??= settingOf(numbering, 'w:numId');
      level ??= settingOf(numbering, 'w:ilvl');
    };
    look(properties);
    for (const { paragraph } of this.#chain('paragraph', settingOf(properties, 'w:pStyle'))) look(paragraph);
    return id === undefined || id === '0' ? null : { id, level: Math.min(8, Number(level ?? 0) || 0) };
  }

  /** The numbering a list style stands for. */
  numberingOfStyle(styleId: string): string | undefined {
    const style = this.#styles.get(`numbering ${styleId}`);
    return settingOf(style?.paragraph && childNamed(style.paragraph, 'w:numPr'), 'w:numId');
  }

  /** Whether words are not to be seen, by their run or the style of their run or paragraph. */
  isHidden(run: MarkupElement | undefined, paragraph: MarkupElement | undefined): boolean {
    const direct = isOn(run, 'w:vanish');
    if (direct !== null) return direct;
    for (const [type, id] of [
      ['character', settingOf(run, 'w:rStyle')],
      ['paragraph', settingOf(paragraph, 'w:pStyle')],
    ] as const)
      for (const style of this.#chain(type, id)) {
        const stated = isOn(style.run, 'w:vanish');
        if (stated !== null) return stated;
      }
    return false;
  }

  /** The marks set on a run itself, or by the two styles that stand for them. */
  marksOf(run: MarkupElement | undefined): OpenMark[] {
    const marks: OpenMark[] = [];
    for (const { name } of this.#chain('character', settingOf(run, 'w:rStyle'))) {
      if (name === 'strong') marks.push({ kind: 'strong' });
      if (name === 'emphasis') marks.push({ kind: 'emphasis' });
    }
    if (isOn(run, 'w:b')) marks.push({ kind: 'strong' });
    if (isOn(run, 'w:i')) marks.push({ kind: 'emphasis' });
    if (isOn(run, 'w:u')) marks.push({ kind: 'underline' });
    if (isOn(run, 'w:strike') || isOn(run, 'w:dstrike')) marks.push({ kind: 'strike' });
    const place = settingOf(run, 'w:vertAlign');
    if (place === 'superscript' || place === 'subscript') marks.push({ kind: place });
    return marks.filter(({ kind }, index) => marks.findIndex((mark) => mark.kind === kind) === index);
  }

  *#chain(type: string, styleId: string | undefined): Generator<Style> {
    let id = styleId;
    for (let step = 0; id !== undefined && step < mostAncestors; step++) {
      const style: Style | undefined = this.#styles.get(`${type} ${id}`);
      if (!style) return;
      yield style;
      id = style.basedOn;
    }
  }
}

/** A heading by its level in the outline, where it is stated; 9 is the text's. */
function headingOf(properties: MarkupElement | undefined): BlockKind | null {
  const outline = settingOf(properties, 'w:outlineLvl');
  if (outline === undefined) return null;
  return /^[0-8]$/.test(outline) ? headingAt(Number(outline) + 1) : { kind: 'paragraph' };
}

function headingAt(level: number): BlockKind {
  return { kind: 'heading', level: Math.min(6, level) };
}
