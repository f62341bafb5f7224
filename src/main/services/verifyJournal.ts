import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { parseLine } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import type { Failure } from '@core/model/result';

/** What is known of a journal file after its chain was checked. Positions are bytes in the file. */
export interface JournalIndex {
  /** Hash of the last good line; `journalStart` without one. */
  readonly head: string;
  /** Where each good line starts, and last of all where the next one will. */
  readonly starts: number[];
  /** Bytes after the last line end: a line whose writing was cut off and that was never acknowledged. */
  readonly torn: Uint8Array | null;
  /** Set when a line before the end does not hold; `starts` then covers the good ones before it. */
  readonly damage: Failure | null;
}

/** A journal without a line. A new one each time: `starts` grows with every append. */
export function emptyJournalIndex(): JournalIndex {
  return { head: journalStart, starts: [0], torn: null, damage: null };
}

/** The hash of a journal line: SHA-256 (hex) of `previous`, a line feed and the body in UTF-8. */
export function lineHash(previous: string, body: string): string {
  return createHash('sha256').update(`${previous}\n`).update(body).digest('hex');
}

/** Reads a journal once from start to end and checks every line. Throws what the file system throws. */
export function verifyJournal(path: string): Promise<JournalIndex> {
  return verifyJournalBytes(
    createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>,
    path,
  );
}

/** The same for bytes from anywhere; `path` is what the user is told they are of. */
export async function verifyJournalBytes(chunks: AsyncIterable<Buffer>, path: string): Promise<JournalIndex> {
  const starts = [0];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head: string = journalStart;
  let rest: Uint8Array[] = [];
  let position = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = rest.length
        ? Buffer.concat([...rest, chunk.subarray(from, end)])
        : chunk.subarray(from, end);
      rest = [];
      from = end + 1;
      const hash = checkLine(line, head, decoder);
      if (hash === null) return { head, starts, torn: null, damage: damageAt(starts.length, path) };
      head = hash;
      position += line.length + 1;
      starts.push(position);
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  return { head, starts, torn: rest.length ? Buffer.concat(rest) : null, damage: null };
}

/** The line's hash, or null when the line is not whole, not the next one, or not what was hashed. */
function checkLine(line: Uint8Array, head: string, decoder: TextDecoder): string | null {
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return null;
  }
  const entry = parseLine(text);
  if (!entry.ok || entry.value.previous !== head) return null;
  return lineHash(head, entry.value.body) === entry.value.hash ? entry.value.hash : null;
}

function damageAt(line: number, path: string): Failure {
  return {
    code: 'journal-damaged',
    message: `Line ${line} of the journal ${path} was altered or damaged, so nothing from there on can be trusted. “Restore…” in the list of cases puts it together again from its newest good snapshot and the lines that hold; the damaged file is kept.`,
  };
}
