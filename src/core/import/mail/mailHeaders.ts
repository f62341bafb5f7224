import { fail, ok, type Result } from '../../model/result';
import { decodeBytes } from '../encoding/decodeBytes';
import { readText } from '../encoding/readText';

/** One line of a head, unfolded and otherwise as it is. */
export interface MailHeader {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/** Where a part's head ends and its body begins, in bytes. */
export interface MailHead {
  readonly headers: readonly MailHeader[];
  readonly bodyStart: number;
}

/** Heads of real messages stay below 100 KiB, with every server's remarks. */
const longestHead = 1024 * 1024;
const mostHeaders = 2_000;

/**
 * Reads the head of a message or of one of its parts: lines up to the first empty one. A first line of a mailbox (`From `)
 * is passed over. Fails with `mail-head-too-long`, naming the file.
 */
export function readHead(bytes: Uint8Array, fileName: string): Result<MailHead> {
  const end = headEnd(bytes);
  if (end.head > longestHead) return tooLong(fileName);
  const raw = bytes.subarray(0, end.head);
  const text = readText(raw)?.text ?? decodeBytes(raw, 'windows-1252');
  const headers: { name: string; value: string }[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last) last.value += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !/[\s]/.test(name)) headers.push({ name, value: line.slice(colon + 1).trim() });
  }
  return headers.length > mostHeaders ? tooLong(fileName) : ok({ headers, bodyStart: end.body });
}

/** The first value of a header; null where it is missing or empty. */
export function headerValue(headers: readonly MailHeader[], name: string): string | null {
  return headers.find((header) => header.name === name && header.value !== '')?.value ?? null;
}

export function headerValues(headers: readonly MailHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name && header.value !== '').map(({ value }) => value);
}

function headEnd(bytes: Uint8Array): { head: number; body: number } {
  for (let lineStart = 0; lineStart < bytes.length && lineStart <= longestHead; ) {
    const lineBreak = bytes.indexOf(0x0a, lineStart);
    if (lineBreak < 0) break;
    const isEmpty = lineBreak === lineStart || (lineBreak === lineStart + 1 && bytes[lineStart] === 0x0d);
    if (isEmpty) return { head: lineStart, body: lineBreak + 1 };
    lineStart = lineBreak + 1;
  }
  return { head: bytes.length, body: bytes.length };
}

function tooLong(fileName: string): Result<never> {
  return fail(
    'mail-head-too-long',
    `“${fileName}” has a head of more than 1 MiB or ${mostHeaders.toLocaleString('en')} lines, which no mail program writes; it was not taken in.`,
  );
}
