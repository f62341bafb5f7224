import { fail, ok, type Result } from '@core/model/result';

/**
 * How a message travels over HTTP: four bytes (length of the head, big endian), the head as JSON in
 * UTF-8, then the raw bytes one after the other. The head is `{ value, bytes }`, where every
 * `Uint8Array` inside `value` is replaced by null and named in `bytes` by its path and length.
 */
export const wireMediaType = 'application/x-assay-message';

interface Attachment {
  readonly path: readonly string[];
  readonly length: number;
}

/** Encodes a message as parts to be sent one after the other; the byte arrays are not copied. */
export function encodeMessage(value: unknown): Uint8Array<ArrayBuffer>[] {
  const attachments: Attachment[] = [];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const withoutBytes = takeBytesOut(value, [], attachments, parts);
  const head = new TextEncoder().encode(JSON.stringify({ value: withoutBytes, bytes: attachments }));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return [length, head, ...parts];
}

/** Reads a whole message. Byte arrays are copies of their own. Fails with `bad-message`, never throws. */
export function decodeMessage(message: Uint8Array): Result<unknown> {
  const broken = fail(
    'bad-message',
    'A message between Assay’s window and its host arrived damaged; try again.',
  );
  if (message.length < 4) return broken;
  const headEnd = 4 + new DataView(message.buffer, message.byteOffset, 4).getUint32(0);
  if (headEnd > message.length) return broken;
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(message.subarray(4, headEnd)));
  } catch {
    return broken;
  }
  if (!isHead(head)) return broken;
  let start = headEnd;
  for (const { path, length } of head.bytes) {
    const end = start + length;
    if (end > message.length || !putBytesBack(head, ['value', ...path], message.slice(start, end)))
      return broken;
    start = end;
  }
  return start === message.length ? ok(head.value) : broken;
}

function takeBytesOut(
  value: unknown,
  path: readonly string[],
  attachments: Attachment[],
  parts: Uint8Array<ArrayBuffer>[],
): unknown {
  if (value instanceof Uint8Array) {
    attachments.push({ path, length: value.length });
    parts.push(value as Uint8Array<ArrayBuffer>);
    return null;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((inner, index) => takeBytesOut(inner, [...path, String(index)], attachments, parts));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      takeBytesOut(inner, [...path, key], attachments, parts),
    ]),
  );
}

/** Fills only places that are there already and null, so that a hostile path reaches no prototype. */
function putBytesBack(head: object, path: readonly string[], bytes: Uint8Array): boolean {
  let place = head as Record<string, unknown>;
  for (const [index, key] of path.entries()) {
    if (!Object.hasOwn(place, key)) return false;
    const inner = place[key];
    if (index === path.length - 1) {
      if (inner !== null) return false;
      place[key] = bytes;
      return true;
    }
    if (typeof inner !== 'object' || inner === null) return false;
    place = inner as Record<string, unknown>;
  }
  return false;
}

function isHead(head: unknown): head is { value: unknown; bytes: Attachment[] } {
  if (typeof head !== 'object' || head === null || !('value' in head) || !('bytes' in head)) return false;
  return (
    Array.isArray(head.bytes) &&
    head.bytes.every(
      (attachment: Partial<Attachment> | null) =>
        typeof attachment === 'object' &&
        Array.isArray(attachment?.path) &&
        attachment.path.every((key) => typeof key === 'string') &&
        Number.isSafeInteger(attachment.length) &&
        (attachment.length as number) >= 0,
    )
  );
}
