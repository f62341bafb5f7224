import { decodeBase64 } from '../../text/decodeBase64';
import { decodeBytes } from '../encoding/decodeBytes';
import { encodingOf } from '../encoding/encodingLabels';
import { readText } from '../encoding/readText';
import { decodeQuotedPrintable } from './transferEncoding';

const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=/gi;

/**
 * A header's value with its encoded words (`=?koi8-r?B?…?=`) as text. Words that follow each other are one: a letter may be
 * cut in two between them. A word in an unknown encoding stays as it is.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let last = 0;
  let pending: { charset: string; bytes: Uint8Array[] } | null = null;
  const flush = () => {
    if (pending) text += decodeCharset(concatenated(pending.bytes), pending.charset);
    pending = null;
  };
  for (const match of value.matchAll(word)) {
    const [whole, charset = '', encoding = '', content = ''] = match;
    const between = value.slice(last, match.index);
    const isNext = pending !== null && between.trim() === '';
    if (!isNext) {
      flush();
      text += between;
    }
    last = match.index + whole.length;
    const label = charset.toLowerCase();
    if (encodingOf(label) === null) {
      flush();
      text += whole;
      continue;
    }
    const bytes =
      encoding.toLowerCase() === 'b'
        ? decodeBase64(content)
        : decodeQuotedPrintable(
            Uint8Array.from(content, (letter) => letter.charCodeAt(0) & 0xff),
            true,
          );
    const open = pending as { charset: string; bytes: Uint8Array[] } | null;
    if (open && open.charset === label) open.bytes.push(bytes);
    else {
      flush();
      pending = { charset: label, bytes: [bytes] };
    }
  }
  flush();
  // Line ends smuggled into a header by an encoded word must not make a second line of it.
  return (text + value.slice(last)).replace(/[\r\n\0]+/g, ' ');
}

/** Bytes by the encoding their label names; by their own looks where nobody knows the label. */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const encoding = encodingOf(label);
  if (encoding !== null) return decodeBytes(bytes, encoding);
  return readText(bytes)?.text ?? decodeBytes(bytes, 'windows-1252');
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    all.set(part, length);
    length += part.length;
  }
  return all;
}
