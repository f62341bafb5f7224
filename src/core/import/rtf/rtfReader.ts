import type { BlockKind } from '../blockBuilder';
import { encodingOfCodePage, symbolEncoding } from '../encoding/codePages';
import { decodeBytes } from '../encoding/decodeBytes';
import type { FlowBlock, FlowComment } from '../flow/flowNode';
import { type ParagraphEnd, ParagraphFlow, wordsOf } from '../flow/paragraphFlow';
import { symbolOf } from '../flow/symbols';
import type { OpenMark } from '../markup/inlineText';
import { linkAddress } from '../markup/linkAddress';
import { pictureMediaType } from '../pictures/pictureMediaType';
import type { DocumentPicture } from '../types';
import { itemOfLabel } from './listLabel';
import { passesOver, readDestination } from './rtfDestinations';
import { plainParagraph, type RtfParagraph, type RtfState, switches } from './rtfState';
import { instantOf, kindByStyle, namedCharacters, type RtfStyle } from './rtfTables';
import type { RtfEvents } from './scanRtf';

interface Font {
  readonly name: string;
  readonly encoding: string | null;
}

interface ReadingFont {
  number: number;
  encoding: string | null;
}

const noMarks: readonly OpenMark[] = [];
const ignore = () => {};

/** Turns rich text into blocks, comments and pictures, piece by piece. */
export class RtfReader implements RtfEvents {
  readonly body = new ParagraphFlow();
  readonly comments: FlowComment[] = [];
  readonly pictures: DocumentPicture[] = [];
  /** Values of the group of information, by their control word. */
  readonly information = new Map<string, string>();
  hasPageFurniture = false;
  /** The font being read, inside the table of fonts. */
  #font: ReadingFont | null = null;
  readonly #fonts = new Map<number, Font>();
  readonly #styles = new Map<number, RtfStyle>();
  readonly #stack: RtfState[] = [];
  #state: RtfState;
  /** What is written before the paragraph: the number or bullet of an item. */
  #label: string | null = null;
  /** The next number by list and level. */
  readonly #expected = new Map<string, number>();
  #defaultEncoding = 'windows-1252';
  #defaultFont = 0;
  #isHeaderRow = false;
  /** Bytes of text that wait to be decoded together: characters may have two. */
  #waiting: number[] = [];
  /** Characters still to be passed over after one in Unicode. */
  #skip = 0;
  #commentAuthor: string | null = null;
  readonly #rangedComments = new Set<string>();
  #instruction = '';
  #time: number[] = [];

  constructor() {
    this.#state = {
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
    this.#stack.push(this.#state);
    this.#state = { ...this.#state, starred: false, onClose: null };
  }

  close(): void {
    this.#decode();
    this.#skip = 0;
    const { onClose } = this.#state;
    this.#state = this.#stack.pop() ?? this.#state;
    onClose?.();
  }

  text(bytes: Uint8Array): void {
    if (this.#state.passed) return;
    for (const byte of bytes)
      if (this.#skip > 0) this.#skip--;
      else this.#waiting.push(byte);
    // Long runs are decoded in parts, never between the bytes of one character.
    if (this.#waiting.length > 60_000 && (this.#waiting.at(-1) as number) < 0x80) this.#decode();
  }

  control(name: string, parameter: number | null): void {
    if (this.#state.passed && name !== 'ud') return;
    if (name === 'u') {
      this.#decode();
      const unit = (parameter ?? 0) & 0xffff;
      this.#write(unit >= 0xf000 && unit <= 0xf0ff ? this.#symbol(unit) : String.fromCharCode(unit));
      this.#skip = this.#state.fallback;
      return;
    }
    if (this.#skip > 0) {
      this.#skip--;
      if (namedCharacters.has(name)) return;
    }
    this.#decode();
    const character = namedCharacters.get(name);
    if (character !== undefined) this.#write(character);
    else if (name === '*') this.#state.starred = true;
    else if (!this.#format(name, parameter) && !this.#structure(name, parameter))
      this.#destination(name, parameter);
  }

  #symbol(unit: number): string {
    return symbolOf(this.#fonts.get(this.#state.font)?.name ?? 'Symbol', unit.toString(16));
  }

  #decode(): void {
    if (this.#waiting.length === 0) return;
    const bytes = Uint8Array.from(this.#waiting);
    this.#waiting = [];
    const encoding = this.#fonts.get(this.#state.font)?.encoding ?? this.#defaultEncoding;
    if (this.#state.sink || encoding !== symbolEncoding)
      this.#write(decodeBytes(bytes, encoding === symbolEncoding ? this.#defaultEncoding : encoding));
    else for (const byte of bytes) this.#write(byte === 0x20 ? ' ' : this.#symbol(byte));
  }

  #write(text: string): void {
    const { sink, passed, hidden, flow, marks } = this.#state;
    if (passed) return;
    if (sink) sink(text);
    else if (!hidden) flow.addText(text, marks);
  }

  /** Control words about characters. */
  #format(name: string, parameter: number | null): boolean {
    const state = this.#state;
    const kind = switches.get(name);
    if (kind) this.#mark(kind, parameter !== 0);
    else if (name === 'ulnone') this.#mark('underline', false);
    else if (name === 'nosupersub') {
      this.#mark('superscript', false);
      this.#mark('subscript', false);
    } else if (name === 'v') state.hidden = parameter !== 0;
    else if (name === 'f') {
      // Names of fonts are not written in the fonts they name.
      if (this.#font) this.#font.number = parameter ?? 0;
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
    const state = this.#state;
    if (state.marks.some((mark) => mark.kind === kind) === isOn) return;
    state.marks = isOn ? [...state.marks, { kind }] : state.marks.filter((mark) => mark.kind !== kind);
  }

  /** Control words about paragraphs and tables. */
  #structure(name: string, parameter: number | null): boolean {
    const { flow, sink } = this.#state;
    if (sink && /^(?:nest)?(?:cell|row)$/.test(name)) return true;
    switch (name) {
      case 'par':
      case 'sect':
        if (sink) sink('\n');
        else {
          flow.endParagraph(this.#paragraphEnd());
          this.#label = null;
        }
        return true;
      case 'line':
        if (sink) sink(' ');
        else flow.add({ is: 'break' });
        return true;
      case 'cell':
        flow.endCell(this.#paragraphEnd());
        this.#label = null;
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
        this.#state.paragraph = plainParagraph;
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
    this.#state.paragraph = { ...this.#state.paragraph, ...change };
  }

  #paragraphEnd(): ParagraphEnd {
    const { direction, inTable } = this.#state.paragraph;
    return { kind: this.#kind(), direction, inTable };
  }

  #kind(): BlockKind {
    const { style, outline, level, list } = this.#state.paragraph;
    const label = this.#label;
    const kind = kindByStyle(outline, this.#styles.get(style));
    if (kind && kind.kind !== 'quote') return kind;
    if (label === null || label === '') return kind ?? { kind: 'paragraph' };
    const key = `${list} ${level}`;
    const item = itemOfLabel(label, level, this.#expected.get(key) ?? 1);
    if (item.kind === 'listItem') this.#expected.set(key, item.ordinal + 1);
    return item;
  }

  /** Control words that say what a group is. */
  #destination(name: string, parameter: number | null): void {
    const { starred } = this.#state;
    this.#state.starred = false;
    if (!readDestination(this, name, parameter) && passesOver(name, starred)) this.#state.passed = true;
  }

  /** Gathers the words of a group and hands them over when it ends. */
  gather(use: (text: string) => void): void {
    let gathered = '';
    this.#state.sink = (text) => {
      if (gathered.length < 100_000) gathered += text;
    };
    this.#state.onClose = () => use(gathered.trim());
  }

  /** Reads a group as a flow of its own and hands over its blocks when it ends. */
  apart(use: (blocks: readonly FlowBlock[], outer: ParagraphFlow) => void): void {
    const outer = this.#state.flow;
    const label = this.#label;
    const flow = new ParagraphFlow();
    this.#label = null;
    const inner: RtfState = {
      ...this.#state,
      flow,
      sink: null,
      marks: noMarks,
      link: null,
      hidden: false,
      paragraph: plainParagraph,
    };
    this.#state = inner;
    inner.onClose = () => {
      const { direction, inTable } = inner.paragraph;
      const blocks = flow.finish({ kind: { kind: 'paragraph' }, direction, inTable });
      this.#label = label;
      use(blocks, outer);
    };
  }

  readPageFurniture(): void {
    this.#state.sink = (text) => {
      if (/\S/.test(text)) this.hasPageFurniture = true;
    };
  }

  readNote(): void {
    if (this.#state.hidden) this.#state.passed = true;
    else this.apart((blocks, outer) => outer.add({ is: 'note', blocks }));
  }

  readBox(): void {
    this.apart((blocks, outer) => {
      if (blocks.length > 0) outer.add({ is: 'frame', blocks });
    });
  }

  readLabel(): void {
    this.gather((label) => {
      this.#label = label;
    });
  }

  readInstruction(): void {
    this.#instruction = '';
    this.gather((instruction) => {
      this.#instruction = instruction;
    });
  }

  readResult(): void {
    const address = linkAddress(/^HYPERLINK\s+(?!\\l)"?([^"\s]+)/i.exec(this.#instruction)?.[1], null);
    this.#instruction = '';
    if (address === null) return;
    this.#state.link = address;
    this.#state.marks = [...this.#state.marks, { kind: 'link', address }];
  }

  readInformation(name: string): void {
    this.gather((value) => {
      if (value !== '' && !this.information.has(name)) this.information.set(name, value);
    });
  }

  readTime(name: string): void {
    this.#time = [];
    this.#state.sink = ignore;
    this.#state.onClose = () => {
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = this.#time;
      if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return;
      const two = (number: number) => String(number).padStart(2, '0');
      this.information.set(name, `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`);
    };
  }

  readTimePart(place: number, value: number | null): void {
    this.#time[place] = value ?? 0;
  }

  readCommentEdge(edge: 'start' | 'end'): void {
    const { flow } = this.#state;
    this.gather((id) => {
      if (edge === 'start') this.#rangedComments.add(id);
      flow.add({ is: 'comment', id, edge });
    });
  }

  readCommentAuthor(): void {
    this.gather((author) => {
      this.#commentAuthor = author || null;
    });
  }

  readComment(): void {
    const author = this.#commentAuthor;
    this.#commentAuthor = null;
    const about: CommentFacts = { id: null, at: null };
    this.#comment = about;
    this.apart((blocks, outer) => {
      const id = about.id ?? `unnamed ${this.comments.length}`;
      this.comments.push({ id, note: wordsOf(blocks), author, at: about.at });
      if (!this.#rangedComments.has(id)) outer.add({ is: 'comment', id, edge: 'point' });
    });
  }

  #comment: CommentFacts = { id: null, at: null };

  readCommentFact(fact: 'id' | 'at'): void {
    const about = this.#comment;
    this.gather((value) => {
      about[fact] = fact === 'id' ? value : instantOf(Number(value));
    });
  }

  readFontTable(): void {
    const reading: ReadingFont = { number: 0, encoding: null };
    this.#font = reading;
    let name = '';
    this.#state.sink = (text) => {
      name += text;
      if (!name.includes(';')) return;
      this.#fonts.set(reading.number, { name: name.split(';')[0] ?? '', encoding: reading.encoding });
      name = '';
      reading.encoding = null;
    };
    this.#state.onClose = () => {
      this.#font = null;
    };
  }

  readCharset(encoding: string | null): void {
    if (this.#font && encoding) this.#font.encoding = encoding;
  }

  readStyleTable(): void {
    let name = '';
    this.#state.sink = (text) => {
      name += text;
      if (!name.includes(';')) return;
      const { style, outline } = this.#state.paragraph;
      this.#styles.set(style, { name: name.split(';')[0]?.trim() ?? '', outline });
      name = '';
    };
  }

  readPicture(): void {
    let digits = '';
    let alternative = '';
    this.#picture = {
      describe(text) {
        alternative = text;
      },
    };
    const { flow, hidden } = this.#state;
    this.#state.sink = (text) => {
      digits += text;
    };
    this.#state.onClose = () => {
      this.#picture = null;
      if (hidden) return;
      const bytes = bytesOfHex(digits);
      const mediaType = pictureMediaType(bytes);
      const picture = mediaType ? { picture: this.pictures.push({ mediaType, bytes }) - 1 } : {};
      flow.add({ is: 'picture', alternative: alternative.replace(/\s+/g, ' ').trim(), ...picture });
    };
  }

  #picture: { describe(text: string): void } | null = null;
  #propertyName = '';

  readPropertyName(): void {
    this.gather((name) => {
      this.#propertyName = name;
    });
  }

  readPropertyValue(): void {
    if (this.#propertyName === 'wzDescription') this.gather((text) => this.#picture?.describe(text));
    else this.#state.sink = ignore;
  }

  /** A group whose own words are no text, while groups in it may be read: shapes, information, initials. */
  readNoWords(): void {
    this.#state.sink = ignore;
  }

  /** The second form of words that are given twice: in Unicode. */
  readUnicodeForm(): void {
    this.#state.passed = false;
  }
}

interface CommentFacts {
  id: string | null;
  at: string | null;
}

function bytesOfHex(digits: string): Uint8Array {
  const pure = digits.replace(/[^0-9a-f]/gi, '');
  const bytes = new Uint8Array(pure.length >> 1);
  for (let place = 0; place < bytes.length; place++)
    bytes[place] = Number.parseInt(pure.slice(place * 2, place * 2 + 2), 16);
  return bytes;
}
