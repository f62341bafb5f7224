import { fail, ok, type Result } from '../../model/result';
import { readCompound } from '../compound/readCompound';
import type { ImportInput } from '../types';
import { DocText } from './docText';
import { FormattedRuns } from './formattedRuns';

/** Places in the header of a Word file: pairs of offset and length in the table stream. */
export const tables = {
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  lists: 73,
  listChoices: 74,
} as const;

/** Lengths of the parts of the text in characters, in the order in which they stand in it. */
export interface DocLengths {
  readonly text: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

/** A Word file of 97 to 2003, opened. */
export interface DocFile {
  readonly text: DocText;
  readonly lengths: DocLengths;
  readonly characters: FormattedRuns;
  readonly paragraphs: FormattedRuns;
  /** One of the tables of the document; empty where it has none. */
  table(place: number): Uint8Array;
  /** The same with what stands behind it: the length of some tables leaves out their last part. */
  tableAndOn(place: number): Uint8Array;
  /** The properties of the document, as the compound file has them. */
  readonly summary: Uint8Array | null;
}

/** Where the pairs of offset and length begin. */
const pairsAt = 0x9a;
/** Word 97 is the first with this form. */
const oldestVersion = 0xc1;

/** Fails with `document-protected`, `document-too-old` or `document-damaged`, naming the file. */
export function openDoc({ bytes, fileName }: ImportInput): Result<DocFile> {
  const damaged = () =>
    fail<DocFile>(
      'document-damaged',
      `“${fileName}” is damaged: it begins like a document of Word, but its text cannot be found. Open it in a word processor and save it as .docx.`,
    );
  const compound = readCompound(bytes, fileName);
  if (!compound.ok) return damaged();
  const stream = (name: string) => compound.value.streams.get(name)?.read() ?? null;
  const main = stream('WordDocument');
  if (!main || main.length < 0x200) return damaged();
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < oldestVersion)
    return fail(
      'document-too-old',
      `“${fileName}” was written by a Word older than Word 97, which is not read. Open it in a word processor and save it as .docx.`,
    );
  const flags = view.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0)
    return fail(
      'document-protected',
      `“${fileName}” is protected by a password. Open it in a word processor and save it without the password.`,
    );
  const tableStream = stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
  if (!tableStream) return damaged();
  const table = (place: number) => {
    const at = pairsAt + place * 8;
    if (at + 8 > main.length) return new Uint8Array(0);
    const [start, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    return start + length <= tableStream.length
      ? tableStream.subarray(start, start + length)
      : new Uint8Array(0);
  };
  const tableAndOn = (place: number) => {
    const { byteOffset, length } = table(place);
    return length === 0 ? new Uint8Array(0) : tableStream.subarray(byteOffset - tableStream.byteOffset);
  };
  const text = DocText.read(main, table(tables.pieces));
  if (!text) return damaged();
  return ok({
    text,
    lengths: {
      text: view.getUint32(0x4c, true),
      footnotes: view.getUint32(0x50, true),
      headers: view.getUint32(0x54, true),
      comments: view.getUint32(0x5c, true),
      endnotes: view.getUint32(0x60, true),
      boxes: view.getUint32(0x64, true),
    },
    characters: FormattedRuns.read(main, table(tables.characterPages), 'characters'),
    paragraphs: FormattedRuns.read(main, table(tables.paragraphPages), 'paragraphs'),
    table,
    tableAndOn,
    summary: stream('\u0005SummaryInformation'),
  });
}
