import { decodeBase64 } from '../../text/decodeBase64';
import { decodeQuotedPrintable } from './decodeQuotedPrintable';
import { type MimeHeaders, parameterOf, readHeaders } from './mimeHeaders';

/** A part of a message that holds content. */
export interface MimePart {
  readonly headers: MimeHeaders;
  /** Undoes its transfer encoding. */
  read(): Uint8Array;
}

/** A message with its parts, nested ones taken out of theirs, in order. */
export interface MimeMessage {
  readonly headers: MimeHeaders;
  readonly parts: readonly MimePart[];
}

/** Parts of one file: a page with every picture of a long catalogue has some thousands. */
export const mostParts = 20_000;
/** Related in mixed in signed is three deep. */
const deepest = 8;

/** Takes a message apart by its boundaries, without decoding what is in its parts. Null where it has too many. */
export function mimeParts(bytes: Uint8Array): MimeMessage | null {
  const { headers, bodyAt } = readHeaders(bytes);
  const parts: MimePart[] = [];
  return collect(headers, bytes.subarray(bodyAt), parts, 0) ? { headers, parts } : null;
}

function collect(headers: MimeHeaders, body: Uint8Array, parts: MimePart[], depth: number): boolean {
  const type = headers.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : null;
  if (boundary === null || boundary === '' || depth >= deepest) {
    const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
    return parts.push({ headers, read: () => decoded(body, encoding) }) <= mostParts;
  }
  return between(body, boundary).every((inner) => {
    const part = readHeaders(inner);
    return collect(part.headers, inner.subarray(part.bodyAt), parts, depth + 1);
  });
}

/** What stands between the boundary's lines; a last part whose end was cut off goes to the end. */
function between(body: Uint8Array, boundary: string): Uint8Array[] {
  const mark = Uint8Array.from(`--${boundary}`, (letter) => letter.charCodeAt(0));
  const found: Uint8Array[] = [];
  let start = -1;
  for (let at = body.indexOf(0x2d); at >= 0; at = body.indexOf(0x2d, at + 1)) {
    if ((at > 0 && body[at - 1] !== 0x0a) || !mark.every((byte, place) => body[at + place] === byte))
      continue;
    if (start >= 0) found.push(body.subarray(start, beforeLineEnd(body, at)));
    const after = at + mark.length;
    if (body[after] === 0x2d && body[after + 1] === 0x2d) return found;
    const lineEnd = body.indexOf(0x0a, after);
    if (lineEnd < 0) return found;
    start = lineEnd + 1;
    at = lineEnd;
    if (found.length > mostParts) return found;
  }
  if (start >= 0 && start < body.length) found.push(body.subarray(start));
  return found;
}

function beforeLineEnd(body: Uint8Array, at: number): number {
  if (body[at - 1] !== 0x0a) return at;
  return body[at - 2] === 0x0d ? at - 2 : at - 1;
}

function decoded(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(new TextDecoder('utf-8').decode(body));
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}
