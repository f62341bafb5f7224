import { readDirectory } from './archive/readDirectory';
import { readCompound } from './compound/readCompound';
import { decodeBytes } from './encoding/decodeBytes';
import { byteOrderMark } from './encoding/detectUnicode';
import { readText } from './encoding/readText';

/**
 * What a file is by its content. `text` is any text without a mark of its own (formats made of plain text tell
 * themselves apart by `startOfText`); `binary` is what nobody knows.
 */
export type FileKind =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'warc'
  | 'rtf'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'xlsx'
  | 'pptx'
  | 'epub'
  | 'wacz'
  | 'qdpx'
  | 'assay'
  | 'zip'
  | 'doc'
  | 'msg'
  | 'old-office'
  | 'protected'
  | (typeof signatures)[number][1]
  | 'binary';

/** Bytes looked at to tell text from other data. */
const headLength = 65_536;

/** Signatures at the start of a file, as bytes in hexadecimal; `.` is any digit. */
const signatures = [
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpeg'],
  ['474946383761', 'gif'],
  ['474946383961', 'gif'],
  ['52494646........57454250', 'webp'],
  ['424d........00000000', 'bmp'],
  ['49492a00', 'tiff'],
  ['4d4d002a', 'tiff'],
  ['........667479706865(?:6963|6978|696d|6973)', 'heic'],
  ['........667479706d696631', 'heic'],
  ['........66747970', 'video'],
  ['1a45dfa3', 'video'],
  ['52494646........41564920', 'video'],
  ['52494646........57415645', 'sound'],
  ['494433', 'sound'],
  ['4f676753', 'sound'],
  ['7b5c72746631', 'rtf'],
  ['1f8b', 'gzip'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['fd377a585a00', 'xz'],
  ['425a68', 'bzip2'],
  ['28b52ffd', 'zstd'],
  ['53514c69746520666f726d6174203300', 'database'],
  ['7f454c46', 'program'],
  ['4d5a', 'program'],
] as const;

/** Every importer asks; the answer for the same bytes is the same. */
const known = new WeakMap<Uint8Array, FileKind>();

/** Says what a file is by its content alone. `bytes` are the whole file, not empty, and not changed later. */
export function sniff(bytes: Uint8Array): FileKind {
  const before = known.get(bytes);
  if (before) return before;
  const kind = lookAt(bytes);
  known.set(bytes, kind);
  return kind;
}

/** The beginning of a text (4 KiB), as far as telling formats apart needs it, line ends as `\n`. */
export function startOfText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4_096);
  const text = decodeBytes(head, byteOrderMark(bytes) ?? (head.includes(0) ? 'utf-16le' : 'windows-1252'));
  return text.replace(/^\ufeff|^ï»¿/, '').replace(/\r\n?/g, '\n');
}

function lookAt(bytes: Uint8Array): FileKind {
  const head = hexOf(bytes.subarray(0, 32));
  for (const [pattern, kind] of signatures) {
    // Two-letter signatures also begin honest text (“MZ”, “BZh”); text has no bytes of data after them.
    const matches = new RegExp(`^${pattern}`).test(head);
    if (matches && (pattern.length > 6 || !isText(bytes))) return kind;
  }
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return lookIntoZip(bytes);
  if (head.startsWith('d0cf11e0a1b11ae1')) return lookIntoCompound(bytes);
  if (head.startsWith('255044462d') || isPdfAfterJunk(bytes)) return 'pdf';
  // A web archive is text at its start only: what was captured stands in it as it is.
  if (/^WARC\/[01]\.\d+\r?\n/.test(decodeBytes(bytes.subarray(0, 32), 'windows-1252'))) return 'warc';
  const start = startOfText(bytes);
  if (!isText(bytes)) return 'binary';
  if (isSavedPage(start)) return 'mhtml';
  return looksLikeHtml(start) ? 'html' : 'text';
}

/** Readers of PDF take files whose header comes late: what mail and web servers put before it stays there. */
function isPdfAfterJunk(bytes: Uint8Array): boolean {
  const start = decodeBytes(bytes.subarray(0, 1_024), 'windows-1252');
  if (!/[\r\n]%PDF-\d\.\d\s/.test(start)) return false;
  return decodeBytes(bytes.subarray(-2_048), 'windows-1252').includes('%%EOF');
}

function isText(bytes: Uint8Array): boolean {
  let length = Math.min(bytes.length, headLength);
  if (length < bytes.length) length -= length % 4;
  return readText(bytes.subarray(0, length)) !== null;
}

/** A page saved as a message is built like a mail, but nobody sent it. */
function isSavedPage(start: string): boolean {
  const headers = start.split('\n\n', 1)[0] ?? '';
  return (
    /^content-type:\s*multipart\/related/im.test(headers) &&
    /^mime-version:/im.test(headers) &&
    !/^(?:to|received|message-id|delivered-to):/im.test(headers)
  );
}

/** A page begins with its doctype, its root or its head, after comments and an XML declaration at most. */
function looksLikeHtml(start: string): boolean {
  const content = start.replace(/^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, '');
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(content);
}

/** What the names of an archive's members begin with in each kind, the surest first. */
const memberNames: readonly (readonly [string, FileKind])[] = [
  ['word/document', 'docx'],
  ['META-INF/container.xml', 'epub'],
  ['xl/workbook', 'xlsx'],
  ['ppt/presentation', 'pptx'],
  ['journal.jsonl', 'assay'],
  ['project.qde', 'qdpx'],
  ['archive/', 'wacz'],
  ['[Content_Types].xml', 'docx'],
];

/** What stands in the first member of the archives that name their kind there. */
const mediaTypes: readonly (readonly [string, FileKind])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/epub+zip', 'epub'],
];

/** As many members are looked at; no document has more. */
const mostMembers = 20_000;

/** By the directory, since a document packed in an archive has its own members' names in its bytes. */
function lookIntoZip(bytes: Uint8Array): FileKind {
  const head = decodeBytes(bytes.subarray(0, 4_096), 'windows-1252');
  const directory = readDirectory(bytes, mostMembers);
  if (directory === 'too-many') return 'zip';
  if (directory === null) return lookIntoDamagedZip(head, bytes);
  const names = directory.map(({ name }) => name.replaceAll('\\', '/'));
  const isWacz = names.includes('datapackage.json');
  if (names.includes('mimetype')) {
    const stated = mediaTypes.find(([mediaType]) => head.includes(mediaType));
    if (stated) return stated[1];
  }
  const known = memberNames.find(
    ([beginning, kind]) => (kind !== 'wacz' || isWacz) && names.some((name) => name.startsWith(beginning)),
  );
  // Some programs name the project's part after the project.
  if (!known && names.some((name) => /^[^/]+\.qde$/i.test(name))) return 'qdpx';
  return known?.[1] ?? 'zip';
}

/** An archive whose end is gone still has names in it, which tell what to say it was. */
function lookIntoDamagedZip(head: string, bytes: Uint8Array): FileKind {
  const names = head + decodeBytes(bytes.subarray(-65_536), 'windows-1252');
  const found = [...mediaTypes, ...memberNames].find(
    ([name, kind]) => kind !== 'wacz' && names.includes(name),
  );
  return found?.[1] ?? 'zip';
}

/** Streams of Microsoft's old formats. */
const compoundNames: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'protected'],
  ['WordDocument', 'doc'],
  ['__properties_version1.0', 'msg'],
];

/** The container of Microsoft's old formats, and of Word files behind a password. */
function lookIntoCompound(bytes: Uint8Array): FileKind {
  const compound = readCompound(bytes, '');
  const stated = compoundNames.find(([name]) => compound.ok && compound.value.streams.has(name));
  if (stated) return stated[1];
  // One whose directory is damaged still has the names in it somewhere, which tell what to say it was.
  const content = decodeBytes(bytes.subarray(0, 1_048_576), 'windows-1252');
  const inUtf16 = (name: string) => [...name].map((letter) => `${letter}\0`).join('');
  return compoundNames.find(([name]) => content.includes(inUtf16(name)))?.[1] ?? 'old-office';
}

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
