import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatLine } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import { fail, ok, type Result } from '@core/model/result';
import { checkBodies } from '@host/checkBodies';
import { journalAnswerBytes } from '@host/limits';
import { diskFailure, systemErrorCode } from './diskFailure';
import { putTornLineAside } from './putTornLineAside';
import { type RestoredJournal, restoreJournal } from './snapshots/restoreJournal';
import { snapshotFolder, snapshotsIn } from './snapshots/snapshots';
import { takeTurns } from './takeTurns';
import { emptyJournalIndex, type JournalIndex, lineHash, verifyJournal } from './verifyJournal';
import { syncFolder } from './writeDurably';

/** Where a journal stands: how many changes it holds and the hash of the last. */
export interface JournalPosition {
  readonly changes: number;
  readonly head: string;
}

/** The same with how many bytes of the file that is. */
export interface JournalExtent extends JournalPosition {
  readonly bytes: number;
}

/** A case as it is listed; `damaged` when its journal can be put together again (`restore`). */
export type ListedCase = { caseId: string; problem?: string; damaged?: boolean } & JournalPosition;

export interface Journals {
  list(): Promise<Result<ListedCase[]>>;
  read(caseId: string, after: number, limit: number): Promise<Result<{ lines: string[] } & JournalPosition>>;
  append(caseId: string, previous: string, bodies: readonly string[]): Promise<Result<JournalPosition>>;
  /** How far the journal is known to be good; null when it is damaged, missing or cannot be read. */
  extent(caseId: string): Promise<JournalExtent | null>;
  /** See `restoreJournal`. Nobody reads or writes the journal meanwhile. */
  restore(caseId: string): Promise<Result<RestoredJournal>>;
}

const caseFolderName = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The journals under `folder` (the vault's `cases`, which must exist). Each is verified when it is
 * first used and again when its file has another size than this process left it with.
 */
export function openJournals(
  folder: string,
  log: (line: string) => void,
  onAppended: (caseId: string, changes: number) => void = () => undefined,
): Journals {
  const known = new Map<string, JournalIndex>();
  const turn = takeTurns();
  const pathOf = (caseId: string) => join(folder, caseId, 'journal.jsonl');

  async function load(caseId: string): Promise<JournalIndex> {
    const path = pathOf(caseId);
    const size = await fileSize(path);
    const cached = known.get(caseId);
    if (cached && !cached.damage && end(cached) === (size ?? 0)) return cached;
    // A journal that was there and has gone is not an empty one: starting a new one would fork history.
    if (size === null && cached && changes(cached) > 0) throw systemError('ENOENT');
    if (size === null) await stat(folder);
    const index = size === null ? emptyJournalIndex() : await verifyJournal(path);
    if (index.torn) await putTornLineAside(path, end(index), index.torn, log);
    known.set(caseId, index);
    return index;
  }

  /** One journal nobody can read must not hide the others. */
  async function standing(caseId: string): Promise<Omit<ListedCase, 'caseId'>> {
    try {
      if ((await fileSize(pathOf(caseId))) === null)
        return { changes: 0, head: journalStart, problem: missingJournal(pathOf(caseId)), damaged: true };
      const index = await load(caseId);
      const problem = index.damage ? { problem: index.damage.message, damaged: true } : {};
      return { changes: changes(index), head: index.head, ...problem };
    } catch (error) {
      const { message } = diskFailure(error, 'The history of this case cannot be read', pathOf(caseId));
      return { changes: 0, head: journalStart, problem: message };
    }
  }

  async function read(caseId: string, after: number, limit: number) {
    const index = await load(caseId);
    if (index.damage) return { ok: false as const, error: index.damage };
    const position = { changes: changes(index), head: index.head };
    const first = Math.min(after, position.changes);
    let last = Math.min(first + limit, position.changes);
    const from = index.starts[first] as number;
    while (last > first + 1 && (index.starts[last] as number) - from > journalAnswerBytes) last--;
    if (last === first) return ok({ lines: [], ...position });
    const bytes = Buffer.alloc((index.starts[last] as number) - from);
    const file = await open(pathOf(caseId), 'r');
    try {
      for (let filled = 0; filled < bytes.length; ) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
        if (bytesRead === 0) throw systemError('EIO');
        filled += bytesRead;
      }
    } finally {
      await file.close();
    }
    return ok({ lines: bytes.toString('utf8', 0, bytes.length - 1).split('\n'), ...position });
  }

  async function append(
    caseId: string,
    previous: string,
    bodies: readonly string[],
  ): Promise<Result<JournalPosition>> {
    const checked = checkBodies(bodies);
    if (!checked.ok) return checked;
    const index = await load(caseId);
    if (index.damage) return { ok: false, error: index.damage };
    if (index.head !== previous)
      return fail(
        'journal-moved',
        'This case was changed from elsewhere meanwhile, so the last change was not saved; reload the window and make it again.',
      );
    const lines: Buffer[] = [];
    const starts: number[] = [];
    let head = previous;
    let position = end(index);
    for (const body of bodies) {
      const hash = lineHash(head, body);
      const line = Buffer.from(`${formatLine({ previous: head, hash, body })}\n`);
      lines.push(line);
      position += line.length;
      starts.push(position);
      head = hash;
    }
    await writeLines(caseId, end(index), Buffer.concat(lines));
    for (const start of starts) index.starts.push(start);
    const grown = { ...index, head, torn: null };
    known.set(caseId, grown);
    onAppended(caseId, changes(grown));
    return ok({ changes: changes(grown), head });
  }

  /** All of the bytes are on the disk when this ends; when it throws, the file is as it was, as far as the disk allows. */
  async function writeLines(caseId: string, at: number, bytes: Uint8Array): Promise<void> {
    const path = pathOf(caseId);
    if (at === 0) await mkdirIn(folder, caseId);
    const file = await open(path, constants.O_RDWR | (at === 0 ? constants.O_CREAT : 0), 0o600);
    try {
      // A cut-off line that could not be moved aside must not stay behind the new ones.
      await file.truncate(at);
      for (let written = 0; written < bytes.length; )
        written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
      await file.sync();
    } catch (error) {
      known.delete(caseId);
      await file.truncate(at).catch(() => undefined);
      await file.sync().catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    if (at === 0) await syncFolder(join(folder, caseId));
  }

  /** A folder without a journal is one when there are snapshots of it. */
  async function isCase(caseId: string): Promise<boolean> {
    if ((await fileSize(pathOf(caseId))) !== null) return true;
    return (await snapshotsIn(snapshotFolder(folder, caseId))).length > 0;
  }

  return {
    async list() {
      const found: ListedCase[] = [];
      try {
        for (const caseId of (await readdir(folder)).sort()) {
          if (!caseFolderName.test(caseId) || !(await isCase(caseId))) continue;
          found.push({ caseId, ...(await turn(caseId, () => standing(caseId))) });
        }
        return ok(found);
      } catch (error) {
        return { ok: false, error: diskFailure(error, 'The cases cannot be listed', folder) };
      }
    },
    read: (caseId, after, limit) =>
      turn(caseId, () =>
        read(caseId, after, limit).catch((error: unknown) => ({
          ok: false as const,
          error: diskFailure(error, 'The history of this case cannot be read', pathOf(caseId)),
        })),
      ),
    append: (caseId, previous, bodies) =>
      turn(caseId, () =>
        append(caseId, previous, bodies).catch((error: unknown) => ({
          ok: false as const,
          error: diskFailure(error, 'The change could not be saved', pathOf(caseId)),
        })),
      ),
    extent: (caseId) =>
      turn(caseId, async () => {
        const index = await load(caseId).catch(() => null);
        if (!index || index.damage) return null;
        return { changes: changes(index), head: index.head, bytes: end(index) };
      }),
    restore: (caseId) =>
      turn(caseId, async () => {
        known.delete(caseId);
        return restoreJournal(join(folder, caseId), log);
      }),
  };
}

function missingJournal(path: string): string {
  return `The journal ${path} is missing. “Restore…” in the list of cases brings it back from its newest good snapshot.`;
}

function changes(index: JournalIndex): number {
  return index.starts.length - 1;
}

function end(index: JournalIndex): number {
  return index.starts.at(-1) as number;
}

/** Null where there is none. A journal that is a link, or lies behind one, would have another file cut off and written to. */
async function fileSize(path: string): Promise<number | null> {
  try {
    for (const place of [dirname(path), path])
      if ((await lstat(place)).isSymbolicLink()) throw systemError('ELOOP');
    return (await stat(path)).size;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Not recursive: a data folder that has gone must not come back as an empty one. */
async function mkdirIn(folder: string, name: string): Promise<void> {
  try {
    await mkdir(join(folder, name), { mode: 0o700 });
    await syncFolder(folder);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
