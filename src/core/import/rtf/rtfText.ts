import type { BlockKind } from '../blockBuilder';
import { encodingOfCodePage, symbolEncoding } from '../encoding/codePages';
import { decodeBytes } from '../encoding/decodeBytes';
import type { FlowBlock } from '../flow/flowNode';
import { withLabel } from '../flow/numberLabel';
import { type ParagraphEnd, ParagraphFlow } from '../flow/paragraphFlow';
import { symbolOf } from '../flow/symbols';
import type { OpenMark } from '../markup/inlineText';
import { itemOfLabel } from './listLabel';
import { plainParagraph, type RtfParagraph, type RtfState, switches } from './rtfState';
import { kindByStyle, namedCharacters, type RtfStyle } from './rtfTables';
import type { RtfEvents } from './scanRtf';

interface Font {
  readonly name: string;
  readonly encoding: string | null;
}

/** A font in the table of fonts, until its name ends. */
export interface ReadingFont {
  number: number;
  encoding: string | null;
}

/** Words without any mark. */
export const noMarks: readonly OpenMark[] = [];

/** Gathers the words of rich text with their marks, paragraph by paragraph; what groups are is told elsewhere. */
export abstract class RtfText implements RtfEvents {
  readonly body = new ParagraphFlow();
  /** The font being read, inside the table of fonts. */
  protected font: ReadingFont | null = null;
  protected readonly fonts = new Map<number, Font>();
  protected readonly styles = new Map<number, RtfStyle>();
  readonly #stack: RtfState[] = [];
  protected state: RtfState;
  /** What is written before the paragraph: the number or bullet of an item. */
  protected label: string | null = null;
  /** The next number by list and level. */
  readonly #expected = new Map<string, number>();
  #defaultEncoding = 'windows-1252';
  #defaultFont = 0;
  #isHeaderRow = false;
  /** Bytes of text that wait to be decoded together: characters may have two. */
  #waiting: number[] = [];
  /** Characters still to be passed over after one in Unicode. */
  #skip = 0;

  constructor() {
    this.state = {
      sink: null,
      passed: false,
      starred: false,
      flow: this.body,
      marks: noMarks,
      link: null,
      hidden: false,
      font: 0,
      fallback: 1,
      paragraph: plainParagraph,
      onClose: null,
    };
  }

  /** The blocks of the text; ends what is open. */
  finish(): readonly FlowBlock[] {
    this.#decode();
    while (this.#stack.length > 0) this.close();
    return this.body.finish(this.#paragraphEnd());
  }

  open(): void {
    this.#decode();
    this.#skip = 0;
    this.#stack.push(this.state);
    this.state = { ...this.state, starred: false, onClose: null };
  }

  close(): void {
    this.#decode();
    this.#skip = 0;
    const { onClose } = this.state;
    this.state = this.#stack.pop() ?? this.state;
    onClose?.();
  }

  text(bytes: Uint8Array): void {
    if (this.state.passed) return;
    for (const byte of bytes)
      if (this.#skip > 0) this.#skip--;
      else this.#waiting.push(byte);
    // Long runs are decoded in parts, never between the bytes of one character.
    if (this.#waiting.length > 60_000 && (this.#waiting.at(-1) as number) < 0x80) this.#decode();
  }

  control(name: string, parameter: number | null): void {
    if (this.state.passed && name !== 'ud') return;
    if (name === 'u') {
      this.#decode();
      const unit = (parameter ?? 0) & 0xffff;
      this.#write(unit >= 0xf000 && unit <= 0xf0ff ? this.#symbol(unit) : String.fromCharCode(unit));
      this.#skip = this.state.fallback;
      return;
    }
    if (this.#skip > 0) {
      this.#skip--;
      if (namedCharacters.has(name)) return;
    }
    this.#decode();
    const character = namedCharacters.get(name);
    if (character !== undefined) this.#write(character);
    else if (name === '*') this.state.starred = true;
    else if (!this.#format(name, parameter) && !this.#structure(name, parameter))
      this.#readGroup(name, parameter);
  }

  #symbol(unit: number): string {
    return symbolOf(this.fonts.get(this.state.font)?.name ?? 'Symbol', unit.toString(16));
  }

  #decode(): void {
    if (this.#waiting.length === 0) return;
    const bytes = Uint8Array.from(this.#waiting);
    this.#waiting = [];
    const encoding = this.fonts.get(this.state.font)?.encoding ?? this.#defaultEncoding;
    if (this.state.sink || encoding !== symbolEncoding)
      this.#write(decodeBytes(bytes, encoding === symbolEncoding ? this.#defaultEncoding : encoding));
    else for (const byte of bytes) this.#write(byte === 0x20 ? ' ' : this.#symbol(byte));
  }

  #write(text: string): void {
    const { sink, passed, hidden, flow, marks } = this.state;
    if (passed) return;
    if (sink) sink(text);
    else if (!hidden) flow.addText(text, marks);
  }

  /** Control words about characters. */
  #format(name: string, parameter: number | null): boolean {
    const state = this.state;
    const kind = switches.get(name);
    if (kind) this.#mark(kind, parameter !== 0);
    else if (name === 'ulnone') this.#mark('underline', false);
    else if (name === 'nosupersub') {
      this.#mark('superscript', false);
      this.#mark('subscript', false);
    } else if (name === 'v') state.hidden = parameter !== 0;
    else if (name === 'f') {
      // Names of fonts are not written in the fonts they name.
      if (this.font) this.font.number = parameter ?? 0;
      else state.font = parameter ?? 0;
    } else if (name === 'uc') state.fallback = Math.max(0, Math.min(10, parameter ?? 1));
    else if (name === 'plain') {
      state.marks = state.link === null ? noMarks : [{ kind: 'link', address: state.link }];
      state.hidden = false;
      state.font = this.#defaultFont;
    } else if (name === 'ansicpg') this.#defaultEncoding = encodingOfCodePage(parameter ?? 1252);
    else if (name === 'mac') this.#defaultEncoding = 'macintosh';
    else if (name === 'deff') {
      this.#defaultFont = parameter ?? 0;
      state.font = this.#defaultFont;
    } else return false;
    return true;
  }

  #mark(kind: OpenMark['kind'], isOn: boolean): void {
    const state = this.state;
    if (state.marks.some((mark) => mark.kind === kind) === isOn) return;
    state.marks = isOn ? [...state.marks, { kind }] : state.marks.filter((mark) => mark.kind !== kind);
  }

  /** Control words about paragraphs and tables. */
  #structure(name: string, parameter: number | null): boolean {
    const { flow, sink } = this.state;
    if (sink && /^(?:nest)?(?:cell|row)$/.test(name)) return true;
    switch (name) {
      case 'par':
      case 'sect':
        if (sink) sink('\n');
        else {
          flow.endParagraph(this.#paragraphEnd());
          this.label = null;
        }
        return true;
      case 'line':
        if (sink) sink(' ');
        else flow.add({ is: 'break' });
        return true;
      case 'cell':
        flow.endCell(this.#paragraphEnd());
        this.label = null;
        return true;
      case 'nestcell':
        this.#write('\t');
        return true;
      case 'nestrow':
        flow.add({ is: 'break' });
        return true;
      case 'row':
        flow.endRow(this.#isHeaderRow);
        return true;
      case 'trowd':
        this.#isHeaderRow = false;
        return true;
      case 'trhdr':
        this.#isHeaderRow = true;
        return true;
      case 'pard':
        this.state.paragraph = plainParagraph;
        return true;
      case 's':
        this.#set({ style: parameter ?? 0 });
        return true;
      case 'outlinelevel':
        this.#set({ outline: parameter });
        return true;
      case 'intbl':
        this.#set({ inTable: true });
        return true;
      case 'ilvl':
        this.#set({ level: Math.max(0, Math.min(8, parameter ?? 0)) });
        return true;
      case 'ls':
        this.#set({ list: parameter ?? 0 });
        return true;
      case 'rtlpar':
      case 'ltrpar':
        this.#set({ direction: name === 'rtlpar' ? 'rtl' : null });
        return true;
      default:
        return false;
    }
  }

  #set(change: Partial<RtfParagraph>): void {
    this.state.paragraph = { ...this.state.paragraph, ...change };
  }

  #paragraphEnd(): ParagraphEnd {
    const { direction, inTable } = this.state.paragraph;
    return { kind: this.#kind(), direction, inTable };
  }

  #kind(): BlockKind {
    const { style, outline, level, list } = this.state.paragraph;
    const label = this.label;
    const kind = kindByStyle(outline, this.styles.get(style));
    if (kind && kind.kind !== 'quote') return withLabel(kind, label ?? '');
    if (label === null || label === '') return kind ?? { kind: 'paragraph' };
    const key = `${list} ${level}`;
    const item = itemOfLabel(label, level, this.#expected.get(key) ?? 1);
    if (item.kind === 'listItem') this.#expected.set(key, item.ordinal + 1);
    return item;
  }

  #readGroup(name: string, parameter: number | null): void {
    const { starred } = this.state;
    this.state.starred = false;
    this.destination(name, parameter, starred);
  }

  /** Reads the group that a control word opens, or passes it over. `starred` groups may be passed over unknown. */
  protected abstract destination(name: string, parameter: number | null, starred: boolean): void;
}
