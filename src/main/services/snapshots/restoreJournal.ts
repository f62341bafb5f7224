import { randomUUID } from 'node:crypto';
import { copyFile, link, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TextDecoder } from 'node:util';
import { parseLine } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import { fail, ok, type Result } from '@core/model/result';
import { diskFailure, systemErrorCode } from '../diskFailure';
import type { JournalPosition } from '../journals';
import { lineHash } from '../verifyJournal';
import { syncFolder, writeDurably } from '../writeDurably';
import { checkSnapshot } from './checkSnapshot';
import { snapshotFolder, snapshotsIn } from './snapshots';

/** What became of a journal that was put together again. */
export interface RestoredJournal extends JournalPosition {
  /** How many changes came out of a snapshot; 0 where none was needed. */
  readonly fromSnapshot: number;
  /** Where the damaged journal is kept; null where there was none, or it was good. */
  readonly kept: string | null;
  /** Bodies of changes that stand behind the damage, hold in themselves, and have nothing to follow. */
  readonly stranded: string[];
}

interface Line {
  readonly previous: string;
  readonly hash: string;
  readonly body: string;
  readonly text: string;
}

/** UTF-16 units of stranded changes handed out at most: they go to the page in one message. */
const mostStranded = 32 * 1024 * 1024;

/**
 * Puts a case's journal together again: of the journal's own good beginning and the newest good
 * snapshot the one that reaches further, then every line of the journal that follows from there by
 * its hashes. No line that holds is lost, and the damaged file is kept beside it. A good journal is
 * left as it is. Fails with a sentence; then nothing was changed.
 */
export async function restoreJournal(
  caseFolder: string,
  log: (line: string) => void,
): Promise<Result<RestoredJournal>> {
  const path = join(caseFolder, 'journal.jsonl');
  try {
    const own = await journalLines(path);
    const beginning = follow(own ?? [], journalStart);
    const isWhole = own !== null && beginning.length === own.length;
    const snapshot = isWhole ? null : await newestGood(caseFolder, log);
    const usesSnapshot = snapshot !== null && snapshot.lines.length > beginning.length;
    const base = usesSnapshot ? snapshot.lines : beginning;
    const following = usesSnapshot ? follow(own ?? [], lastHash(base)) : [];
    const lines = [...base, ...following];
    if (lines.length === 0)
      return fail(
        'nothing-to-restore',
        `No line of ${path} holds and there is no good snapshot beside it; bring the folder back from a backup.`,
      );
    const position = { changes: lines.length, head: lastHash(lines) };
    if (isWhole) return ok({ ...position, fromSnapshot: 0, kept: null, stranded: [] });
    const kept = own === null ? null : await keepAside(path);
    await writeDurably(path, `${lines.map(({ text }) => text).join('\n')}\n`);
    log(
      `${path} was put together again: ${lines.length} changes${kept ? `; the damaged file is ${kept}` : ''}.`,
    );
    const stranded = strandedBodies(own ?? [], lines);
    return ok({ ...position, fromSnapshot: usesSnapshot ? base.length : 0, kept, stranded });
  } catch (error) {
    return { ok: false, error: diskFailure(error, 'The history of this case could not be restored', path) };
  }
}

/** Every line, null for one that cannot be read or does not match its own hash; null without a file. */
async function journalLines(path: string): Promise<(Line | null)[] | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  return linesOf(bytes);
}

function linesOf(bytes: Buffer): (Line | null)[] {
  const lines: (Line | null)[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(10, from);
    const end = found === -1 ? bytes.length : found;
    lines.push(found === -1 ? null : readLine(bytes.subarray(from, end), decoder));
    from = end + 1;
  }
  return lines;
}

function readLine(bytes: Uint8Array, decoder: TextDecoder): Line | null {
  try {
    const text = decoder.decode(bytes);
    const entry = parseLine(text);
    if (!entry.ok) return null;
    const { previous, hash, body } = entry.value;
    return lineHash(previous, body) === hash ? { previous, hash, body, text } : null;
  } catch {
    return null;
  }
}

/** The run of lines that follow each other from `head` on, wherever in the file it begins. */
function follow(lines: readonly (Line | null)[], head: string): Line[] {
  const run: Line[] = [];
  let next = head;
  for (const line of lines) {
    if (line?.previous !== next) continue;
    run.push(line);
    next = line.hash;
  }
  return run;
}

function strandedBodies(own: readonly (Line | null)[], lines: readonly Line[]): string[] {
  const adopted = new Set(lines.map(({ hash }) => hash));
  const bodies: string[] = [];
  let units = 0;
  for (const line of own) {
    if (!line || adopted.has(line.hash)) continue;
    units += line.body.length;
    if (units > mostStranded) break;
    bodies.push(line.body);
  }
  return bodies;
}

async function newestGood(
  caseFolder: string,
  log: (line: string) => void,
): Promise<{ lines: Line[] } | null> {
  const home = snapshotFolder(dirname(caseFolder), basename(caseFolder));
  for (const snapshot of (await snapshotsIn(home)).toReversed()) {
    const parts: Buffer[] = [];
    const checked = await checkSnapshot(join(home, snapshot.name), snapshot, (bytes) => parts.push(bytes));
    if (checked.ok) return { lines: follow(linesOf(Buffer.concat(parts)), journalStart) };
    log(checked.error.message);
  }
  return null;
}

function lastHash(lines: readonly Line[]): string {
  return lines.at(-1)?.hash ?? journalStart;
}

/** A second name for the damaged file, so that there is no moment without any; a copy where the disk knows no links. */
async function keepAside(path: string): Promise<string> {
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = join(dirname(path), `journal.damaged-${moment}-${randomUUID().slice(0, 8)}.jsonl`);
  await link(path, aside).catch(() => copyFile(path, aside));
  await syncFolder(dirname(path));
  return aside;
}
