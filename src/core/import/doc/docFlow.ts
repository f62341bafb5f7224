import type { BlockKind, StatedDirection } from '../blockBuilder';
import type { FlowBlock } from '../flow/flowNode';
import { ListCounter } from '../flow/ListCounter';
import { withLabel } from '../flow/numberLabel';
import { ParagraphFlow } from '../flow/paragraphFlow';
import type { OpenMark } from '../markup/inlineText';
import { linkAddress } from '../markup/linkAddress';
import { type DocFile, tables } from './docFile';
import { docNumberings } from './docNumberings';
import type { FormattedRun } from './formattedRuns';

/** Codes of the settings that are read. */
const setting = {
  deleted: 0x0800,
  inserted: 0x0801,
  bold: 0x0835,
  italic: 0x0836,
  hidden: 0x083c,
  raised: 0x2a48,
  rowEnd: 0x2417,
  inTable: 0x2416,
  rightToLeft: 0x2441,
  listLevel: 0x260a,
  list: 0x460b,
  outline: 0x2640,
} as const;

/** Characters that stand for something else than themselves. */
const standsFor: ReadonlyMap<string, string> = new Map([
  ['\u001e', '\u2011'],
  ['\u001f', ''],
  ['\u000c', ' '],
  ['\u000e', ' '],
]);

interface Field {
  instruction: string;
  isResult: boolean;
}

interface Note {
  readonly start: number;
  readonly end: number;
}

/** The blocks of a Word file: its text with its notes, then what stands in boxes. */
export function docFlow(file: DocFile): readonly FlowBlock[] {
  const { text, footnotes, headers, comments, endnotes, boxes } = file.lengths;
  const endnotesAt = text + footnotes + headers + comments;
  const notes = new Map<number, Note>([
    ...notesOf(file, tables.footnoteReferences, tables.footnoteTexts, text),
    ...notesOf(file, tables.endnoteReferences, tables.endnoteTexts, endnotesAt),
  ]);
  const boxesAt = endnotesAt + endnotes;
  const lists = new ListCounter(docNumberings(file));
  return [
    ...new PartReader(file, notes, lists).read(0, text),
    ...(boxes > 0 ? new PartReader(file, new Map(), lists).read(boxesAt, boxesAt + boxes) : []),
  ];
}

/** Notes by the character they are referred to at; `start` is where the texts of their kind begin. */
function notesOf(file: DocFile, references: number, texts: number, start: number): [number, Note][] {
  const [places, ends] = [file.table(references), file.table(texts)];
  const at = (table: Uint8Array, number: number) =>
    new DataView(table.buffer, table.byteOffset, table.byteLength).getUint32(number * 4, true);
  const count = Math.min(Math.floor((places.length - 4) / 6), Math.floor(ends.length / 4) - 1);
  const notes: [number, Note][] = [];
  let reached = 0;
  for (let number = 0; number < count; number++) {
    const [from, to] = [at(ends, number), at(ends, number + 1)];
    // Texts that overlap would multiply what is in the file.
    if (from < reached || to <= from) continue;
    reached = to;
    notes.push([at(places, number), { start: start + from, end: start + to }]);
  }
  return notes;
}

class PartReader {
  readonly #file: DocFile;
  readonly #notes: ReadonlyMap<number, Note>;
  readonly #lists: ListCounter;
  readonly #flow = new ParagraphFlow();
  readonly #fields: Field[] = [];
  #paragraph: FormattedRun | null = null;

  constructor(file: DocFile, notes: ReadonlyMap<number, Note>, lists: ListCounter) {
    this.#file = file;
    this.#notes = notes;
    this.#lists = lists;
  }

  /** Reads characters from one to another (exclusive). */
  read(start: number, end: number): readonly FlowBlock[] {
    const { characters } = this.#file.text;
    const last = Math.min(end, characters.length);
    for (let at = start; at < last; ) {
      const { marks, hidden, until } = this.#formatAt(at, last);
      for (; at < until; at++) this.#readCharacter(at, characters[at] as string, marks, hidden);
    }
    return this.#flow.finish(this.#end());
  }

  /** The marks at a character and how far they reach. */
  #formatAt(at: number, last: number): { marks: readonly OpenMark[]; hidden: boolean; until: number } {
    const place = this.#file.text.placeOf(at);
    const run = place && this.#file.characters.at(place.at);
    if (!place || !run) return { marks: [], hidden: false, until: Math.min(last, at + 1) };
    const reach = Math.max(1, Math.ceil((run.end - place.at) / place.width));
    const isOn = (code: number) => ((run.settings.get(code) ?? 0) & 1) === 1;
    const marks: OpenMark[] = [];
    if (isOn(setting.bold)) marks.push({ kind: 'strong' });
    if (isOn(setting.italic)) marks.push({ kind: 'emphasis' });
    if (run.settings.get(setting.raised) === 1) marks.push({ kind: 'superscript' });
    if (run.settings.get(setting.raised) === 2) marks.push({ kind: 'subscript' });
    if (isOn(setting.inserted)) marks.push({ kind: 'inserted' });
    if (isOn(setting.deleted)) marks.push({ kind: 'deleted' });
    return { marks, hidden: isOn(setting.hidden), until: Math.min(last, place.end, at + reach) };
  }

  #readCharacter(at: number, character: string, marks: readonly OpenMark[], hidden: boolean): void {
    if (character === '\r' || character === '\u0007') this.#endParagraph(at, character);
    else if (character === '\u0013') this.#fields.push({ instruction: '', isResult: false });
    else if (character === '\u0014') {
      const field = this.#fields.at(-1);
      if (field) field.isResult = true;
    } else if (character === '\u0015') this.#fields.pop();
    else if (this.#fields.some(({ isResult }) => !isResult)) this.#addInstruction(character);
    else if (!hidden) this.#addCharacter(at, character, marks);
  }

  #addInstruction(character: string): void {
    const field = this.#fields.at(-1);
    if (field && field.instruction.length < 8_000) field.instruction += character;
  }

  #addCharacter(at: number, character: string, marks: readonly OpenMark[]): void {
    const note = this.#notes.get(at);
    if (note) {
      const blocks = new PartReader(this.#file, new Map(), this.#lists).read(note.start, note.end);
      this.#flow.add({ is: 'note', blocks });
    } else if (character === '\u000b') this.#flow.add({ is: 'break' });
    else {
      const text = standsFor.get(character) ?? character;
      // What is left below the space are signs of pictures, notes and comments.
      if (text >= ' ' || text === '\t') this.#flow.addText(text, this.#linked(marks));
    }
  }

  #linked(marks: readonly OpenMark[]): readonly OpenMark[] {
    for (const { instruction } of this.#fields) {
      const target = /^\s*HYPERLINK\s+(?!\\l)"?([^"\s]+)/i.exec(instruction)?.[1];
      const address = linkAddress(target, null);
      if (address !== null) return [...marks, { kind: 'link', address }];
    }
    return marks;
  }

  #endParagraph(at: number, character: string): void {
    const place = this.#file.text.placeOf(at);
    this.#paragraph = place && this.#file.paragraphs.at(place.at);
    const settings = this.#paragraph?.settings;
    if (character === '\r') this.#flow.endParagraph(this.#end());
    else if ((settings?.get(setting.rowEnd) ?? 0) === 1) this.#flow.endRow(false);
    else this.#flow.endCell(this.#end());
  }

  #end(): { kind: BlockKind; direction: StatedDirection; inTable: boolean } {
    const settings = this.#paragraph?.settings;
    return {
      kind: this.#kind(),
      direction: settings?.get(setting.rightToLeft) === 1 ? 'rtl' : null,
      inTable: settings?.get(setting.inTable) === 1,
    };
  }

  #kind(): BlockKind {
    const style = this.#paragraph?.style ?? 0;
    const settings = this.#paragraph?.settings;
    const outline = settings?.get(setting.outline);
    const level = outline !== undefined ? outline + 1 : style;
    const list = settings?.get(setting.list) ?? 0;
    const depth = Math.min(8, settings?.get(setting.listLevel) ?? 0);
    const item = list === 0 ? null : this.#lists.itemKind(String(list), depth);
    if (level < 1 || level > 9) return item ?? { kind: 'paragraph' };
    const heading: BlockKind = { kind: 'heading', level: Math.min(6, level) };
    return item?.kind === 'listItem' && item.ordered
      ? withLabel(heading, item.label ?? `${item.ordinal}.`)
      : heading;
  }
}
