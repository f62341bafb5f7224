import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJournal, readChanges, replay } from '@core/casefile/journal';
import type { Problem } from '@core/casefile/problem';
import type { JournalEntry } from '@core/model/change';
import { blobsOfVersion, sourceVersions } from '@core/versions/sourceVersions';
import { blobAreas } from '@host/contract';
import { diskFailure } from './diskFailure';
import { checkSnapshot } from './snapshots/checkSnapshot';
import { snapshotFolder, snapshotsIn } from './snapshots/snapshots';
import { readVaultVersion } from './vaultVersion';
import { verifyJournal } from './verifyJournal';

const caseFolderName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads a whole data folder again and names what is not as it was: every kept file by its hash, every
 * journal line by line, every snapshot, and what the journals say is there and is not. Changes nothing.
 */
export async function verifyVault(folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const version = await readVaultVersion(folder);
  if (!version.ok)
    problems.push(problem(version.error.message, 'vault.json', 'a vault of this Assay', version.error.code));
  const kept = new Set<string>();
  for (const area of blobAreas) await verifyArea(folder, area, kept, problems);
  const cases = join(folder, 'cases');
  for (const caseId of (await namesIn(cases, 'cases', problems)).filter((name) => caseFolderName.test(name)))
    await verifyCaseFolder(cases, caseId, kept, problems);
  return problems;
}

async function verifyArea(folder: string, area: string, kept: Set<string>, problems: Problem[]) {
  for (const name of await namesIn(join(folder, area), area, problems)) {
    if (!/^[0-9a-f]{64}$/.test(name)) continue;
    const where = `${area}/${name}`;
    kept.add(where);
    try {
      const found = await hashOfFile(join(folder, area, name));
      if (found !== name)
        problems.push(problem('The stored bytes do not match their SHA-256.', where, name, found));
    } catch (error) {
      problems.push(unreadable(error, where));
    }
  }
}

async function verifyCaseFolder(cases: string, caseId: string, kept: Set<string>, problems: Problem[]) {
  const where = `cases/${caseId}/journal.jsonl`;
  let entries: readonly JournalEntry[] | null = null;
  try {
    const path = join(cases, caseId, 'journal.jsonl');
    const index = await verifyJournal(path);
    const bad = index.damage ?? index.torn;
    if (bad) {
      const line = index.starts.length;
      const what = index.damage
        ? `Line ${line} of the journal was altered or damaged.`
        : `Line ${line}, the last of the journal, does not end as a line does.`;
      problems.push(problem(what, `${where} line ${line}`, 'what its hash says', 'other bytes'));
    } else entries = verifyEntries(await readFile(path, 'utf8'), where, kept, problems);
  } catch (error) {
    problems.push(unreadable(error, where));
  }
  await verifySnapshots(cases, caseId, entries, problems);
}

/** What the changes say is kept must be there. Answers the lines, null when they are no changes. */
function verifyEntries(text: string, where: string, kept: ReadonlySet<string>, problems: Problem[]) {
  const parsed = parseJournal(text);
  const changes = parsed.ok ? readChanges(parsed.value) : parsed;
  if (!parsed.ok || !changes.ok) {
    const error = parsed.ok ? (changes.ok ? null : changes.error) : parsed.error;
    problems.push(problem(error?.message ?? '', where, 'changes this Assay knows', error?.code ?? ''));
    return null;
  }
  for (const source of replay(changes.value).sources.values())
    for (const version of sourceVersions(source))
      for (const [area, sha256] of blobsOfVersion(version))
        if (!kept.has(`${area}/${sha256}`))
          problems.push(
            problem(
              `A file of the source “${source.title}” is missing.`,
              `${area}/${sha256}`,
              sha256,
              'nothing',
            ),
          );
  return parsed.value;
}

async function verifySnapshots(
  cases: string,
  caseId: string,
  entries: readonly JournalEntry[] | null,
  problems: Problem[],
) {
  const home = snapshotFolder(cases, caseId);
  for (const snapshot of await snapshotsIn(home)) {
    const where = `cases/${caseId}/snapshots/${snapshot.name}`;
    const checked = await checkSnapshot(join(home, snapshot.name), snapshot);
    if (!checked.ok) {
      problems.push(
        problem('The snapshot was altered or damaged.', where, snapshot.sha256, checked.error.code),
      );
      continue;
    }
    const { changes, head } = checked.value;
    const own = entries?.[changes - 1]?.hash ?? 'no such line';
    if (entries && own !== head)
      problems.push(
        problem(
          `The journal of ${caseId} does not have change ${changes} as this snapshot has it: it was shortened or replaced.`,
          where,
          head,
          own,
        ),
      );
  }
}

async function namesIn(path: string, where: string, problems: Problem[]): Promise<string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    problems.push(unreadable(error, where));
    return [];
  }
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

function unreadable(error: unknown, where: string): Problem {
  const { message, code } = diskFailure(error, 'It cannot be read', where);
  return problem(message, where, 'a readable file', code);
}

function problem(what: string, where: string, expected: string, found: string): Problem {
  return { what, where, expected, found };
}
