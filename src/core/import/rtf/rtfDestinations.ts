import { encodingOfCharset, encodingOfCodePage } from '../encoding/codePages';
import type { RtfReader } from './rtfReader';
import { passedOver } from './rtfTables';

type Destination = (reader: RtfReader, parameter: number | null) => void;

const furniture = ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'];
const information = [
  'title',
  'author',
  'operator',
  'subject',
  'keywords',
  'doccomm',
  'company',
  'manager',
  'category',
  'generator',
];
const times = ['creatim', 'revtim', 'printim'];
const timeParts = ['yr', 'mo', 'dy', 'hr', 'min'];

const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...furniture.map((name): [string, Destination] => [name, (reader) => reader.readPageFurniture()]),
  ...information.map((name): [string, Destination] => [name, (reader) => reader.readInformation(name)]),
  ...times.map((name): [string, Destination] => [name, (reader) => reader.readTime(name)]),
  ...timeParts.map((name, place): [string, Destination] => [
    name,
    (reader, value) => reader.readTimePart(place, value),
  ]),
  ['fonttbl', (reader) => reader.readFontTable()],
  ['fcharset', (reader, charset) => reader.readCharset(encodingOfCharset(charset ?? 0))],
  ['cpg', (reader, codePage) => reader.readCharset(encodingOfCodePage(codePage ?? 1252))],
  ['stylesheet', (reader) => reader.readStyleTable()],
  ['info', (reader) => reader.readNoWords()],
  ['footnote', (reader) => reader.readNote()],
  ['shpinst', (reader) => reader.readNoWords()],
  ['do', (reader) => reader.readNoWords()],
  ['shptxt', (reader) => reader.readBox()],
  ['dptxbxtext', (reader) => reader.readBox()],
  ['listtext', (reader) => reader.readLabel()],
  ['pntext', (reader) => reader.readLabel()],
  ['fldinst', (reader) => reader.readInstruction()],
  ['fldrslt', (reader) => reader.readResult()],
  ['atnid', (reader) => reader.readNoWords()],
  ['atnauthor', (reader) => reader.readCommentAuthor()],
  ['annotation', (reader) => reader.readComment()],
  ['atnref', (reader) => reader.readCommentFact('id')],
  ['atndate', (reader) => reader.readCommentFact('at')],
  ['atrfstart', (reader) => reader.readCommentEdge('start')],
  ['atrfend', (reader) => reader.readCommentEdge('end')],
  ['pict', (reader) => reader.readPicture()],
  ['picprop', (reader) => reader.readNoWords()],
  ['sn', (reader) => reader.readPropertyName()],
  ['sv', (reader) => reader.readPropertyValue()],
  ['ud', (reader) => reader.readUnicodeForm()],
]);

/** Groups marked `\*` whose words are text all the same. */
const transparent = new Set(['shppict']);

/** Has the reader read the group that a control word opens; false for words that say nothing of a group. */
export function readDestination(reader: RtfReader, name: string, parameter: number | null): boolean {
  const read = destinations.get(name);
  read?.(reader, parameter);
  return read !== undefined;
}

/** Whether a group is passed over: its words are no text, or it is marked as one to pass over where it is unknown. */
export function passesOver(name: string, isMarked: boolean): boolean {
  return passedOver.has(name) || (isMarked && !transparent.has(name));
}
