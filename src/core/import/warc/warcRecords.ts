import { type MimeHeaders, readHeaders } from '../mime/mimeHeaders';

/** One record of a web archive. */
export interface WarcRecord {
  readonly headers: MimeHeaders;
  readonly block: Uint8Array;
  /** The length it states is not the length it has: it was read up to the next record. */
  readonly isMisstated: boolean;
}

/** Records read of one file: the largest crawl of one site tried has some ten thousand. */
export const mostRecords = 200_000;

/** The records of an unpacked web archive (WARC 0.17 to 1.1), in order, at most `mostRecords` and one. */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord> {
  let at = nextRecord(bytes, 0);
  for (let count = 0; at < bytes.length && count <= mostRecords; count++) {
    const { headers, bodyAt } = readHeaders(bytes.subarray(at));
    const start = at + bodyAt;
    const stated = Number(headers.get('content-length') ?? Number.NaN);
    const end = start + stated;
    const isRight = Number.isSafeInteger(stated) && stated >= 0 && endsRecord(bytes, end);
    const next = nextRecord(bytes, isRight ? end : start);
    yield {
      headers,
      block: bytes.subarray(start, isRight ? end : trimmedEnd(bytes, start, next)),
      isMisstated: !isRight,
    };
    at = next;
  }
}

/** Behind a block stand two line ends, and then another record or the end. */
function endsRecord(bytes: Uint8Array, end: number): boolean {
  if (end > bytes.length) return false;
  let at = end;
  while (at < end + 8 && (bytes[at] === 0x0d || bytes[at] === 0x0a)) at++;
  return at >= bytes.length || (at > end && isRecordAt(bytes, at));
}

function nextRecord(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x57, from); at >= 0; at = bytes.indexOf(0x57, at + 1))
    if ((at === 0 || bytes[at - 1] === 0x0a) && isRecordAt(bytes, at)) return at;
  return bytes.length;
}

const beginning = [...'WARC/'].map((letter) => letter.charCodeAt(0));

/** `WARC/1.0` or `WARC/0.18`, and the end of its line. */
function isRecordAt(bytes: Uint8Array, at: number): boolean {
  if (!beginning.every((byte, place) => bytes[at + place] === byte)) return false;
  const line = String.fromCharCode(...bytes.subarray(at + 5, at + 12));
  return /^\d\.\d{1,2}\r?\n/.test(line);
}

function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && trimmed > end - 4 && (bytes[trimmed - 1] === 0x0a || bytes[trimmed - 1] === 0x0d))
    trimmed--;
  return trimmed;
}
