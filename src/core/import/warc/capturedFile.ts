import { byteOrderMark, isStrictUtf8 } from '../encoding/detectUnicode';
import { encodingOf } from '../encoding/encodingLabels';
import type { ContainedFile } from '../types';

/** Media types that are documents, with the endings their files have, the usual one first. */
const documents: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html', 'htm', 'xhtml', 'shtml'],
  'application/xhtml+xml': ['xhtml', 'html', 'htm'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'text', 'log', 'md'],
  'text/markdown': ['md'],
  'text/csv': ['csv'],
  'text/vtt': ['vtt'],
  'application/rtf': ['rtf'],
  'text/rtf': ['rtf'],
  'application/msword': ['doc'],
  'application/epub+zip': ['epub'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** Text the server keeps for machines. */
const forMachines = /\/(?:robots|ads|app-ads|humans|security)\.txt$/i;

/** Whether an answer is a document, and not a part of a page. */
export function isDocument(address: string, mediaType: string): boolean {
  return /^https?:\/\//i.test(address) && Object.hasOwn(documents, mediaType) && !forMachines.test(address);
}

/**
 * A captured document as a file. It is named by its address, with the ending of its kind. The encoding the server named is
 * kept as the way to read it, where the bytes do not say better themselves.
 */
export function capturedFile(
  address: string,
  at: string | null,
  mediaType: string,
  charset: string | null,
  bytes: Uint8Array,
): ContainedFile {
  const encoding = charset === null ? null : encodingOf(charset);
  const isStated = mediaType.startsWith('text/') || mediaType.includes('xhtml');
  const isPlain = byteOrderMark(bytes) === null && !isStrictUtf8(bytes);
  return {
    path: pathOf(address, documents[mediaType] ?? []),
    bytes,
    modifiedAt: null,
    address,
    capturedAt: at,
    ...(encoding && isStated && isPlain && { reading: { encoding } }),
  };
}

function pathOf(address: string, endings: readonly string[]): string {
  if (!URL.canParse(address)) return `capture.${endings[0] ?? 'html'}`;
  const { hostname, pathname } = new URL(address);
  const path = readable(pathname)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  const whole = `${hostname}/${path || 'index'}`.slice(0, 1_000);
  const ending = /\.([a-z0-9]{1,6})$/i.exec(path)?.[1]?.toLowerCase();
  return ending && endings.includes(ending) ? whole : `${whole}.${endings[0] ?? 'html'}`;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
      .replaceAll('\\', '/')
      .replace(/\p{Cc}/gu, '');
  } catch {
    return path;
  }
}
