import { Inflate } from 'fflate';
import { gunzip } from '../gzip/gunzip';
import { type MimeHeaders, parameterOf, readHeaders } from '../mime/mimeHeaders';

/** What a server answered. */
export interface HttpResponse {
  readonly status: number;
  /** In lower case, without parameters; empty where the server did not say. */
  readonly mediaType: string;
  readonly charset: string | null;
  /** Undoes what the body was sent in; an encoding that is not known or a bound that is passed is answered by its name. */
  body(most: number): Uint8Array | string;
}

/** Reads an answer as it came over the wire; null for what is none. */
export function httpResponse(block: Uint8Array): HttpResponse | null {
  const lineEnd = block.indexOf(0x0a);
  const line = lineEnd < 0 ? '' : String.fromCharCode(...block.subarray(0, Math.min(lineEnd, 200)));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(line)?.[1];
  if (status === undefined) return null;
  const rest = block.subarray(lineEnd + 1);
  const { headers, bodyAt } = readHeaders(rest);
  const type = headers.get('content-type') ?? '';
  return {
    status: Number(status),
    mediaType: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
    charset: parameterOf(type, 'charset'),
    body: (most) => decodedBody(rest.subarray(bodyAt), headers, most),
  };
}

function decodedBody(sent: Uint8Array, headers: MimeHeaders, most: number): Uint8Array | string {
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  let body = (chunked && withoutChunks(sent)) || sent;
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  for (const encoding of encodings.map((name) => name.trim()).reverse()) {
    const decoded = undone(body, encoding, most);
    if (typeof decoded === 'string') return decoded;
    body = decoded;
  }
  return body.length > most ? 'too large' : body;
}

/** Crawlers unpack bodies and leave the header as it was: what does not begin like gzip is no gzip. */
function undone(body: Uint8Array, encoding: string, most: number): Uint8Array | string {
  if (encoding === '' || encoding === 'identity' || encoding === 'none') return body;
  if (encoding === 'gzip' || encoding === 'x-gzip') {
    if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
    return gunzip(body, most)?.bytes ?? 'too large';
  }
  if (encoding === 'deflate') return inflated(body, most);
  return looksLikeText(body) ? body : encoding.slice(0, 20);
}

/** `deflate` is sent with and without the head of zlib. */
function inflated(body: Uint8Array, most: number): Uint8Array | string {
  const isZlib = ((body[0] ?? 0) & 15) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  const parts: Uint8Array[] = [];
  let length = 0;
  const unpacker = new Inflate((part) => {
    length += part.length;
    if (length <= most) parts.push(part);
  });
  const packed = isZlib ? body.subarray(2) : body;
  try {
    for (let at = 0; at < packed.length && length <= most; at += 65_536)
      unpacker.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
  } catch {
    if (length === 0) return looksLikeText(body) ? body : 'deflate';
  }
  if (length > most) return 'too large';
  return joined(parts, length);
}

function withoutChunks(sent: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < sent.length; ) {
    const lineEnd = sent.indexOf(0x0a, at);
    if (lineEnd < 0 || lineEnd - at > 1_000) return null;
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/is.exec(
      String.fromCharCode(...sent.subarray(at, lineEnd)),
    )?.[1];
    if (size === undefined) return null;
    const chunk = Number.parseInt(size, 16);
    if (chunk === 0) break;
    const part = sent.subarray(lineEnd + 1, lineEnd + 1 + chunk);
    parts.push(part);
    length += part.length;
    at = lineEnd + 1 + chunk + (sent[lineEnd + 1 + chunk] === 0x0d ? 2 : 1);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function looksLikeText(body: Uint8Array): boolean {
  return /^\s*(?:<|%PDF-|[\w#*])[\x20-\x7e\s]{20}/.test(String.fromCharCode(...body.subarray(0, 64)));
}
