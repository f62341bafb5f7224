import { decodeBytes } from './encoding/decodeBytes';
import { byteOrderMark } from './encoding/detectUnicode';
import { readText } from './encoding/readText';

/**
 * What the first bytes of a file say it is: `text` and `html` by their content, `zip` with the
 * listed kind of archive, another known kind by `label`, or `binary` for what nobody knows.
 */
export type FileNature =
  | { readonly kind: 'text' | 'html' | 'docx' | 'pdf' | 'binary' }
  /** `label` completes “… is a …, which Assay does not read”; `advice` says what to do instead. */
  | { readonly kind: 'foreign'; readonly label: string; readonly advice: string };

/** Bytes looked at to tell text from other data. */
const headLength = 65_536;

const pictureAdvice = 'Pictures are not read yet.';
const officeAdvice = 'Open it in a word processor and save it as .docx.';

/** Signatures at the start of a file, as bytes in hexadecimal; `..` is any byte. */
const signatures: readonly (readonly [string, string, string])[] = [
  ['89504e470d0a1a0a', 'PNG picture', pictureAdvice],
  ['ffd8ff', 'JPEG picture', pictureAdvice],
  ['474946383761', 'GIF picture', pictureAdvice],
  ['474946383961', 'GIF picture', pictureAdvice],
  ['52494646........57454250', 'WebP picture', pictureAdvice],
  ['49492a00', 'TIFF picture', pictureAdvice],
  ['4d4d002a', 'TIFF picture', pictureAdvice],
  ['........66747970', 'video or picture (MP4 or HEIC)', 'Films and sound are not read yet.'],
  ['1a45dfa3', 'video (Matroska or WebM)', 'Films and sound are not read yet.'],
  ['52494646........41564920', 'video (AVI)', 'Films and sound are not read yet.'],
  ['52494646........57415645', 'sound recording (WAV)', 'Films and sound are not read yet.'],
  ['494433', 'sound recording (MP3)', 'Films and sound are not read yet.'],
  ['4f676753', 'sound recording (Ogg)', 'Films and sound are not read yet.'],
  ['7b5c72746631', 'rich-text file (RTF)', `RTF is not read yet. ${officeAdvice}`],
  ['1f8b', 'compressed file (gzip)', 'Unpack it and import what is in it.'],
  ['377abcaf271c', 'compressed archive (7z)', 'Unpack it and import what is in it.'],
  ['526172211a07', 'compressed archive (RAR)', 'Unpack it and import what is in it.'],
  ['fd377a585a00', 'compressed file (xz)', 'Unpack it and import what is in it.'],
  ['425a68', 'compressed file (bzip2)', 'Unpack it and import what is in it.'],
  ['28b52ffd', 'compressed file (zstd)', 'Unpack it and import what is in it.'],
  ['53514c69746520666f726d6174203300', 'database (SQLite)', 'Export what you need from it as text.'],
  ['7f454c46', 'program', 'It holds no document.'],
  ['4d5a', 'program', 'It holds no document.'],
];

/** Says what a file is by its content alone. `bytes` are the whole file, not empty. */
export function sniff(bytes: Uint8Array): FileNature {
  const head = hexOf(bytes.subarray(0, 32));
  for (const [pattern, label, advice] of signatures) {
    // Two-letter signatures also begin honest text (“MZ”, “BZh”); text has no bytes of data after them.
    const matches = new RegExp(`^${pattern}`).test(head);
    if (matches && (pattern.length > 6 || !isText(bytes))) return { kind: 'foreign', label, advice };
  }
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return sniffZip(bytes);
  if (head.startsWith('d0cf11e0a1b11ae1')) return sniffCompound(bytes);
  if (head.startsWith('255044462d')) return { kind: 'pdf' };
  if (isPdfAfterJunk(bytes)) return { kind: 'pdf' };
  if (!isText(bytes)) return { kind: 'binary' };
  const start = startOf(bytes);
  if (/^from:[^\n]*\n(?:[^\n]+\n){0,20}?content-type:\s*multipart\/related/i.test(start))
    return {
      kind: 'foreign',
      label: 'web archive (MHTML)',
      advice: 'It is not read yet. Save the page as “web page, complete” (.html) instead.',
    };
  return { kind: looksLikeHtml(start) ? 'html' : 'text' };
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

/** The beginning of a text as far as sniffing needs it, line ends as `\n`. */
function startOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4_096);
  const text = decodeBytes(head, byteOrderMark(bytes) ?? (head.includes(0) ? 'utf-16le' : 'windows-1252'));
  return text.replace(/^\ufeff|^ï»¿/, '').replace(/\r\n?/g, '\n');
}

/** A page begins with its doctype, its root or its head, after comments and an XML declaration at most. */
function looksLikeHtml(start: string): boolean {
  const content = start.replace(/^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, '');
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(content);
}

/** Word files, by the names in the archive; other archives by theirs. */
function sniffZip(bytes: Uint8Array): FileNature {
  const names =
    decodeBytes(bytes.subarray(0, 4_096), 'windows-1252') +
    decodeBytes(bytes.subarray(-65_536), 'windows-1252');
  const foreign = (label: string, advice: string): FileNature => ({ kind: 'foreign', label, advice });
  if (names.includes('word/document')) return { kind: 'docx' };
  if (names.includes('application/vnd.oasis.opendocument.text'))
    return foreign('OpenDocument text (ODT)', `ODT is not read yet. ${officeAdvice}`);
  if (names.includes('application/epub+zip')) return foreign('book (EPUB)', 'EPUB is not read yet.');
  if (names.includes('xl/workbook')) return foreign('spreadsheet (Excel)', 'Save the sheet as CSV or text.');
  if (names.includes('ppt/presentation')) return foreign('presentation (PowerPoint)', officeAdvice);
  if (names.includes('journal.jsonl'))
    return foreign('case of Assay', 'Open it as a case instead of importing it as a source.');
  if (names.includes('[Content_Types].xml')) return { kind: 'docx' };
  return foreign('compressed archive (ZIP)', 'Unpack it and import what is in it.');
}

/** The container of Microsoft's old formats, and of Word files behind a password. */
function sniffCompound(bytes: Uint8Array): FileNature {
  const inUtf16 = (name: string) => [...name].map((letter) => `${letter}\0`).join('');
  const content = decodeBytes(bytes.subarray(0, 1_048_576), 'windows-1252');
  if (content.includes(inUtf16('EncryptedPackage')))
    return {
      kind: 'foreign',
      label: 'document protected by a password',
      advice: 'Open it in a word processor and save it without the password.',
    };
  return content.includes(inUtf16('WordDocument'))
    ? { kind: 'foreign', label: 'document of old Word (.doc)', advice: officeAdvice }
    : { kind: 'foreign', label: 'file of an old Office program', advice: officeAdvice };
}

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
