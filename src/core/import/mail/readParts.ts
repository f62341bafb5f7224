import { fail, ok, type Result } from '../../model/result';
import { type ParameterisedValue, readParameters } from './headerParameters';
import { headerValue, type MailHeader, readHead } from './mailHeaders';

/** A part of a message: a body, an attachment, or a bundle of parts. */
export interface MailPart {
  readonly headers: readonly MailHeader[];
  readonly type: ParameterisedValue;
  readonly disposition: ParameterisedValue;
  /** As it is in the message, not decoded. Empty for a bundle. */
  readonly content: Uint8Array;
  readonly parts: readonly MailPart[];
}

/** Mail programs stay below ten; a message made to stop one goes to thousands. */
const deepest = 50;
const mostParts = 5_000;

/**
 * Takes a message apart. What is damaged is read as far as it goes: a bundle that never ends ends with the file. Fails with
 * `mail-too-deep`, `mail-too-many-parts` or `mail-head-too-long`, naming the file and the bound.
 */
export function readParts(bytes: Uint8Array, fileName: string): Result<MailPart> {
  return readPart(bytes, fileName, 'text/plain', 1, { parts: 0 });
}

function readPart(
  bytes: Uint8Array,
  fileName: string,
  usualType: string,
  depth: number,
  counted: { parts: number },
): Result<MailPart> {
  if (depth > deepest)
    return fail(
      'mail-too-deep',
      `“${fileName}” nests its parts more than ${deepest} deep, as no mail program does; it was not taken in.`,
    );
  if (++counted.parts > mostParts)
    return fail(
      'mail-too-many-parts',
      `“${fileName}” has more than ${mostParts.toLocaleString('en')} parts, as no mail program writes; it was not taken in.`,
    );
  const head = readHead(bytes, fileName);
  if (!head.ok) return head;
  const { headers, bodyStart } = head.value;
  const type = readParameters(headerValue(headers, 'content-type') ?? usualType);
  const disposition = readParameters(headerValue(headers, 'content-disposition'));
  const content = bytes.subarray(bodyStart);
  const boundary = type.value.startsWith('multipart/') ? type.parameters.get('boundary') : undefined;
  if (!boundary) return ok({ headers, type, disposition, content, parts: [] });
  const parts: MailPart[] = [];
  for (const piece of cutAtBoundary(content, boundary)) {
    const inner = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    const part = readPart(piece, fileName, inner, depth + 1, counted);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  // A bundle without any of its lines is a text whose head says too much.
  if (parts.length === 0)
    return ok({ headers, type: { ...type, value: 'text/plain' }, disposition, content, parts: [] });
  return ok({ headers, type, disposition, content: content.subarray(0, 0), parts });
}

/** What lies between the lines `--boundary`; before the first and behind the last is for programs that know no bundles. */
function* cutAtBoundary(content: Uint8Array, boundary: string): Generator<Uint8Array> {
  const line = new TextEncoder().encode(`--${boundary}`);
  let start = -1;
  for (let lineStart = 0; lineStart < content.length; ) {
    const lineBreak = content.indexOf(0x0a, lineStart);
    const lineEnd = lineBreak < 0 ? content.length : lineBreak;
    const rest = content.subarray(lineStart, lineEnd);
    if (beginsWith(rest, line)) {
      const tail = rest.subarray(line.length);
      const isLast = tail[0] === 0x2d && tail[1] === 0x2d;
      if (isBlank(isLast ? tail.subarray(2) : tail)) {
        if (start >= 0) yield withoutLineEnd(content.subarray(start, lineStart));
        if (isLast) return;
        start = lineEnd + 1;
      }
    }
    lineStart = lineEnd + 1;
  }
  if (start >= 0 && start < content.length) yield content.subarray(start);
}

function beginsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  if (bytes.length < start.length) return false;
  for (let place = 0; place < start.length; place++) if (bytes[place] !== start[place]) return false;
  return true;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  if (bytes[end - 1] === 0x0a) end--;
  if (bytes[end - 1] === 0x0d) end--;
  return bytes.subarray(0, end);
}
