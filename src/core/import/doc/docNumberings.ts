import { type ListLevel, type ListNumbering, levelCount } from '../flow/ListCounter';
import { type DocFile, tables } from './docFile';

/** How numbers are written (MS-OSHARED, MSONFC); those in other writings come in digits. */
const formats: ReadonlyMap<number, ListLevel['format']> = new Map([
  [0, 'decimal'],
  [1, 'upper-roman'],
  [2, 'lower-roman'],
  [3, 'upper-letter'],
  [4, 'lower-letter'],
  [22, 'decimal-zero'],
  [23, 'bullet'],
  [255, 'none'],
]);

/** Lengths in bytes of a list, of a level and of a choice of a list, without what hangs on them. */
const listLength = 28;
const levelLength = 28;
const choiceLength = 16;
const changeLength = 8;
/** A document has dozens; a table that claims more is damaged. */
const mostLists = 4_000;

/**
 * The numberings of a Word file by the number paragraphs call them, from 1 (MS-DOC 2.9.131 to 2.9.150: LFO, LSTF, LVL).
 * What is damaged is left out: its items are items without a number.
 */
export function docNumberings(file: DocFile): ReadonlyMap<string, ListNumbering> {
  try {
    return choicesOf(file.tableAndOn(tables.listChoices), listsOf(file.tableAndOn(tables.lists)));
  } catch (error) {
    // A table ends before what it says it holds.
    if (error instanceof RangeError) return new Map();
    throw error;
  }
}

type Levels = ReadonlyMap<number, ListLevel>;

/** The levels of all lists, by the lists' own numbers; they stand behind the lists, in the same order. */
function listsOf(bytes: Uint8Array): ReadonlyMap<number, Levels> {
  const lists = new Map<number, Levels>();
  if (bytes.length === 0) return lists;
  const reader = new LevelReader(bytes);
  const count = Math.min(mostLists, reader.view.getUint16(0, true));
  reader.at = 2 + count * listLength;
  for (let number = 0; number < count; number++) {
    const at = 2 + number * listLength;
    const isSimple = (reader.view.getUint8(at + 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : levelCount); level++) levels.set(level, reader.level());
    lists.set(reader.view.getInt32(at, true), levels);
  }
  return lists;
}

/** Paragraphs name a choice of a list, which may begin at another number or write some levels otherwise. */
function choicesOf(
  bytes: Uint8Array,
  lists: ReadonlyMap<number, Levels>,
): ReadonlyMap<string, ListNumbering> {
  const numberings = new Map<string, ListNumbering>();
  if (bytes.length === 0) return numberings;
  const reader = new LevelReader(bytes);
  const count = Math.min(mostLists, reader.view.getUint32(0, true));
  reader.at = 4 + count * choiceLength;
  for (let number = 0; number < count; number++) {
    const at = 4 + number * choiceLength;
    const list = reader.view.getInt32(at, true);
    const levels = new Map(lists.get(list));
    const starts = new Map<number, number>();
    reader.at += 4;
    for (let change = reader.view.getUint8(at + 12); change > 0; change--) {
      const start = reader.view.getInt32(reader.at, true);
      const what = reader.view.getUint32(reader.at + 4, true);
      reader.at += changeLength;
      const level = what & 0x0f;
      if ((what & 0x20) !== 0) levels.set(level, reader.level());
      else if ((what & 0x10) !== 0) starts.set(level, start);
    }
    numberings.set(String(number + 1), { kind: String(list), levels, starts });
  }
  return numberings;
}

/** Reads levels one after the other. Throws a `RangeError` at the end of the bytes. */
class LevelReader {
  at = 0;
  readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  level(): ListLevel {
    const { view, at } = this;
    const start = view.getInt32(at, true);
    const flags = view.getUint8(at + 5);
    const formatting = view.getUint8(at + 24) + view.getUint8(at + 25);
    const restart = (flags & 0x08) === 0 ? null : view.getUint8(at + 26);
    const textAt = at + levelLength + formatting;
    const length = view.getUint16(textAt, true);
    let text = '';
    for (let place = 0; place < length; place++) {
      const unit = view.getUint16(textAt + 2 + 2 * place, true);
      // The number of a level stands where its own number is written as a character.
      if (text.length < 200) text += unit < levelCount ? `%${unit + 1}` : String.fromCharCode(unit);
    }
    this.at = textAt + 2 + 2 * length;
    return {
      format: formats.get(view.getUint8(at + 4)) ?? 'decimal',
      start: start >= 0 && start < 1_000_000 ? start : 1,
      restart,
      text,
      isLegal: (flags & 0x04) !== 0,
    };
  }
}
