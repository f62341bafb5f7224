import { fail, ok, type Result } from '../../model/result';
import { decodeBytes } from '../encoding/decodeBytes';
import { decodeWords } from '../mail/encodedWords';
import { mailDate } from '../mail/mailDate';
import { headerValue, readHead } from '../mail/mailHeaders';
import type { ContainedFile, ImportInput, UnpackedFiles } from '../types';
import { isFromLine } from './fromLine';

/** As many as one file may bring along in all. */
const mostMessages = 20_000;

/**
 * Cuts a mailbox into its messages. A message begins at a line `From …` at the start or behind an empty line that is followed
 * by a line of a head; what a head says of lengths is not trusted. `>From ` in a text loses the mark that was put before it.
 * Fails with `mailbox-empty` or `mailbox-too-many`, naming the file.
 */
export function readMailbox({ bytes, fileName }: ImportInput): Result<UnpackedFiles> {
  const starts = messageStarts(bytes);
  if (starts.length === 0) return fail('mailbox-empty', `“${fileName}” is a mailbox without a message.`);
  if (starts.length > mostMessages)
    return fail(
      'mailbox-too-many',
      `“${fileName}” holds more than ${mostMessages.toLocaleString('en')} messages. Split it and take in the parts.`,
    );
  const digits = String(starts.length).length;
  let unmarked = 0;
  const files = starts.map(({ head }, index): ContainedFile => {
    const end = starts[index + 1]?.line ?? bytes.length;
    const message = unmark(withoutLastBreak(bytes.subarray(head, end)));
    unmarked += message.count;
    const headers = readHead(message.bytes, fileName);
    const lines = headers.ok ? headers.value.headers : [];
    const subject = decodeWords(headerValue(lines, 'subject') ?? '');
    return {
      path: `${String(index + 1).padStart(digits, '0')} ${nameFrom(subject)}.eml`,
      bytes: message.bytes,
      modifiedAt: mailDate(headerValue(lines, 'date')),
    };
  });
  const warnings =
    unmarked === 0
      ? []
      : [
          `${unmarked === 1 ? 'A line' : `${unmarked} lines`} of “${fileName}” began with “>From ”, the mark mailboxes put before a line that begins with “From ”; it was taken away. A few programs do not write the mark, so that it may have been the sender’s.`,
        ];
  return ok({ files, warnings });
}

interface Start {
  /** Where the line `From …` begins, and where the message's head does, in bytes. */
  readonly line: number;
  readonly head: number;
}

function messageStarts(bytes: Uint8Array): Start[] {
  const starts: Start[] = [];
  let isFree = true;
  for (let lineStart = 0; lineStart < bytes.length && starts.length <= mostMessages; ) {
    const lineBreak = bytes.indexOf(0x0a, lineStart);
    const lineEnd = lineBreak < 0 ? bytes.length : lineBreak;
    const isFrom =
      isFree &&
      bytes[lineStart] === 0x46 &&
      bytes[lineStart + 1] === 0x72 &&
      bytes[lineStart + 4] === 0x20 &&
      isMessageAt(bytes, lineStart, lineEnd, starts.length === 0);
    if (isFrom) starts.push({ line: lineStart, head: lineEnd + 1 });
    const isEmpty = lineEnd === lineStart || (lineEnd === lineStart + 1 && bytes[lineStart] === 0x0d);
    isFree = isEmpty;
    lineStart = lineEnd + 1;
  }
  return starts;
}

function isMessageAt(bytes: Uint8Array, lineStart: number, lineEnd: number, isFirst: boolean): boolean {
  const line = decodeBytes(bytes.subarray(lineStart, Math.min(lineEnd, lineStart + 500)), 'windows-1252');
  if (!line.startsWith('From ') || !(isFirst || isFromLine(line) || /^From (?:\S+@\S+|- )/.test(line)))
    return false;
  const next = decodeBytes(bytes.subarray(lineEnd + 1, lineEnd + 400), 'windows-1252');
  return /^>?[!-9;-~]{1,80}:/.test(next);
}

function withoutLastBreak(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  for (let times = 0; times < 2 && bytes[end - 1] === 0x0a; times++) end -= bytes[end - 2] === 0x0d ? 2 : 1;
  return end === bytes.length ? bytes : bytes.subarray(0, end + (bytes[end] === 0x0d ? 2 : 1));
}

/** Takes one `>` away from lines of the body that begin with `>From `, however many stand there. */
function unmark(bytes: Uint8Array): { bytes: Uint8Array; count: number } {
  const marks: number[] = [];
  for (let place = bytes.indexOf(0x3e); place >= 0; place = bytes.indexOf(0x3e, place + 1)) {
    if (place > 0 && bytes[place - 1] !== 0x0a) continue;
    let end = place;
    while (bytes[end] === 0x3e) end++;
    if (decodeBytes(bytes.subarray(end, end + 5), 'windows-1252') === 'From ') marks.push(place);
    place = end - 1;
  }
  if (marks.length === 0) return { bytes, count: 0 };
  const shorter = new Uint8Array(bytes.length - marks.length);
  let from = 0;
  let length = 0;
  for (const mark of [...marks, bytes.length]) {
    shorter.set(bytes.subarray(from, mark), length);
    length += mark - from;
    from = mark + 1;
  }
  return { bytes: shorter, count: marks.length };
}

function nameFrom(subject: string): string {
  const name = subject
    .replace(/[\p{Cc}/\\\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.slice(0, 80).trim() || 'without a subject';
}
