import type { FlowBlock, FlowComment } from '../flow/flowNode';
import { ParagraphFlow, wordsOf } from '../flow/paragraphFlow';
import { linkAddress } from '../markup/linkAddress';
import { pictureMediaType } from '../pictures/pictureMediaType';
import type { DocumentPicture } from '../types';
import { passesOver, readDestination } from './rtfDestinations';
import { plainParagraph, type RtfState } from './rtfState';
import { instantOf } from './rtfTables';

import { noMarks, type ReadingFont, RtfText } from './rtfText';

const ignore = () => {};

/** Reads what groups of rich text are: notes, comments, pictures, fields, fonts, styles, information. */
export class RtfReader extends RtfText {
  readonly comments: FlowComment[] = [];
  readonly pictures: DocumentPicture[] = [];
  /** Values of the group of information, by their control word. */
  readonly information = new Map<string, string>();
  hasPageFurniture = false;
  #commentAuthor: string | null = null;
  readonly #rangedComments = new Set<string>();
  #instruction = '';
  #time: number[] = [];

  protected destination(name: string, parameter: number | null, starred: boolean): void {
    if (!readDestination(this, name, parameter) && passesOver(name, starred)) this.state.passed = true;
  }

  /** Gathers the words of a group and hands them over when it ends. */
  gather(use: (text: string) => void): void {
    let gathered = '';
    this.state.sink = (text) => {
      if (gathered.length < 100_000) gathered += text;
    };
    this.state.onClose = () => use(gathered.trim());
  }

  /** Reads a group as a flow of its own and hands over its blocks when it ends. */
  apart(use: (blocks: readonly FlowBlock[], outer: ParagraphFlow) => void): void {
    const outer = this.state.flow;
    const label = this.label;
    const flow = new ParagraphFlow();
    this.label = null;
    const inner: RtfState = {
      ...this.state,
      flow,
      sink: null,
      marks: noMarks,
      link: null,
      hidden: false,
      paragraph: plainParagraph,
    };
    this.state = inner;
    inner.onClose = () => {
      const { direction, inTable } = inner.paragraph;
      const blocks = flow.finish({ kind: { kind: 'paragraph' }, direction, inTable });
      this.label = label;
      use(blocks, outer);
    };
  }

  readPageFurniture(): void {
    this.state.sink = (text) => {
      if (/\S/.test(text)) this.hasPageFurniture = true;
    };
  }

  readNote(): void {
    if (this.state.hidden) this.state.passed = true;
    else this.apart((blocks, outer) => outer.add({ is: 'note', blocks }));
  }

  readBox(): void {
    this.apart((blocks, outer) => {
      if (blocks.length > 0) outer.add({ is: 'frame', blocks });
    });
  }

  readLabel(): void {
    this.gather((label) => {
      this.label = label;
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
    this.state.link = address;
    this.state.marks = [...this.state.marks, { kind: 'link', address }];
  }

  readInformation(name: string): void {
    this.gather((value) => {
      if (value !== '' && !this.information.has(name)) this.information.set(name, value);
    });
  }

  readTime(name: string): void {
    this.#time = [];
    this.state.sink = ignore;
    this.state.onClose = () => {
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
    const { flow } = this.state;
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
    this.font = reading;
    let name = '';
    this.state.sink = (text) => {
      name += text;
      if (!name.includes(';')) return;
      this.fonts.set(reading.number, { name: name.split(';')[0] ?? '', encoding: reading.encoding });
      name = '';
      reading.encoding = null;
    };
    this.state.onClose = () => {
      this.font = null;
    };
  }

  readCharset(encoding: string | null): void {
    if (this.font && encoding) this.font.encoding = encoding;
  }

  readStyleTable(): void {
    let name = '';
    this.state.sink = (text) => {
      name += text;
      if (!name.includes(';')) return;
      const { style, outline } = this.state.paragraph;
      this.styles.set(style, { name: name.split(';')[0]?.trim() ?? '', outline });
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
    const { flow, hidden } = this.state;
    this.state.sink = (text) => {
      digits += text;
    };
    this.state.onClose = () => {
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
    else this.state.sink = ignore;
  }

  /** A group whose own words are no text, while groups in it may be read: shapes, information, initials. */
  readNoWords(): void {
    this.state.sink = ignore;
  }

  /** The second form of words that are given twice: in Unicode. */
  readUnicodeForm(): void {
    this.state.passed = false;
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
