import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, type Result } from '@core/model/result';
import { removeUnfinished } from '../blobs';
import { diskFailure, systemErrorCode } from '../diskFailure';
import type { Journals } from '../journals';
import { takeTurns } from '../takeTurns';
import { syncFolder } from '../writeDurably';
import { checkSnapshot } from './checkSnapshot';
import { inOrder, readSnapshotName, type SnapshotFile } from './snapshotName';
import { thinOut } from './thinOut';
import { writeSnapshot } from './writeSnapshot';

/** A snapshot as it is listed; `problem` when it was checked and does not hold. */
export type ListedSnapshot = Pick<SnapshotFile, 'name' | 'at' | 'changes'> & { readonly problem?: string };

export interface Snapshots {
  /** Called after every change that was saved: makes a snapshot when it is time. Returns at once. */
  noticed(caseId: string, changes: number): void;
  /** Of one case, newest first; with `check` each is test-restored. */
  list(caseId: string, check: boolean): Promise<Result<ListedSnapshot[]>>;
  /** Makes the snapshots that are due at quit; ends the timers. */
  close(): Promise<void>;
}

/** When a snapshot is made, beside at quit. */
export interface SnapshotPace {
  /** After so many changes, or a twentieth of those the case has when that is more. */
  readonly changes: number;
  /** So many milliseconds after the first change no snapshot has. */
  readonly milliseconds: number;
}

const usualPace: SnapshotPace = { changes: 200, milliseconds: 10 * 60_000 };

/** Snapshots of the cases under `folder` (the vault's `cases`), each in `<caseId>/snapshots`. */
export function openSnapshots(
  folder: string,
  journals: Pick<Journals, 'extent'>,
  log: (line: string) => void,
  pace: SnapshotPace = usualPace,
  now: () => Date = () => new Date(),
): Snapshots {
  const turn = takeTurns();
  /** Cases with changes no snapshot has. */
  const waiting = new Map<string, NodeJS.Timeout>();
  /** How many changes a case's newest snapshot has, or the case had at the first change since the start. */
  const newest = new Map<string, number>();
  const underWay = new Set<string>();

  async function make(caseId: string): Promise<void> {
    clearTimeout(waiting.get(caseId));
    waiting.delete(caseId);
    const extent = await journals.extent(caseId);
    const home = snapshotFolder(folder, caseId);
    try {
      const present = await snapshotsIn(home);
      if (extent === null || extent.changes === 0 || present.at(-1)?.changes === extent.changes) {
        if (extent) newest.set(caseId, extent.changes);
        return;
      }
      await mkdir(home, { mode: 0o700 }).then(
        () => syncFolder(dirname(home)),
        (error: unknown) => {
          if (systemErrorCode(error) !== 'EEXIST') throw error;
        },
      );
      await removeUnfinished(home);
      const path = join(folder, caseId, 'journal.jsonl');
      const written = await writeSnapshot(path, extent, home, now().toISOString());
      if (!written.ok) return log(written.error.message);
      newest.set(caseId, extent.changes);
      for (const { name } of thinOut(inOrder([...present, written.value])))
        await rm(join(home, name), { force: true });
    } catch (error) {
      log(diskFailure(error, 'No snapshot could be made', home).message);
    }
  }

  const inTurn = (caseId: string) => turn('snapshot', () => make(caseId));

  return {
    noticed(caseId, changes) {
      if (!waiting.has(caseId))
        waiting.set(caseId, setTimeout(() => void inTurn(caseId), pace.milliseconds).unref());
      if (!newest.has(caseId)) newest.set(caseId, changes - 1);
      const since = changes - (newest.get(caseId) as number);
      if (since < Math.max(pace.changes, changes / 20) || underWay.has(caseId)) return;
      underWay.add(caseId);
      void inTurn(caseId).finally(() => underWay.delete(caseId));
    },

    async list(caseId, check) {
      const home = snapshotFolder(folder, caseId);
      try {
        const found = (await snapshotsIn(home)).toReversed();
        const listed: ListedSnapshot[] = [];
        for (const snapshot of found) {
          const { name, at, changes } = snapshot;
          const checked = check ? await checkSnapshot(join(home, name), snapshot) : null;
          listed.push({
            name,
            at,
            changes,
            ...(checked?.ok === false && { problem: checked.error.message }),
          });
        }
        return ok(listed);
      } catch (error) {
        return { ok: false, error: diskFailure(error, 'The snapshots cannot be listed', home) };
      }
    },

    async close() {
      for (const caseId of [...waiting.keys()]) await inTurn(caseId);
      await turn('snapshot', async () => undefined);
    },
  };
}

/** Where a case's snapshots are, under the vault's `cases`. */
export function snapshotFolder(cases: string, caseId: string): string {
  return join(cases, caseId, 'snapshots');
}

/** Oldest first; none where there is no such folder. Throws what the file system throws else. */
export async function snapshotsIn(home: string): Promise<SnapshotFile[]> {
  try {
    return inOrder((await readdir(home)).flatMap((name) => readSnapshotName(name) ?? []));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
