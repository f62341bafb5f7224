import type { LocatedState } from '@core/anchor/located';
import { blobsOf } from '@core/import/blobsOf';
import type { TakenIn } from '@core/import/takeIn';
import { fail, type HighlightRow, type Id, ok, type Result, type SourceRow } from '@core/model';
import { type HighlightOutcome, newerReading, newerVersion, type Recoding, recodingOf } from '@core/versions';
import { app } from '@renderer/app/appContext';
import { keepSourceText } from '@renderer/store/sourceTexts';
import { rememberOutcomes } from '../review/outcomes';
import { findInWorker } from '../worker/askVersionsWorker';
import type { FoundHighlights } from '../worker/versionsMessages';
import { olderTexts } from './olderTexts';
import { isVersionJobRunning, type OutcomeCounts, setVersionJob, useVersionJob } from './versionJob';

/** A document that was read but not taken in yet. */
export interface NewerDocument {
  readonly bytes: Uint8Array;
  readonly taken: TakenIn;
  /** Given where it is another reading of the bytes the source has: see `newerReading`. */
  readonly former?: SourceRow;
}

/** The source with the document in the place of the one it has. */
type Merge = (source: SourceRow) => Result<SourceRow>;

interface Found {
  readonly outcomes: readonly HighlightOutcome[];
  /** The ranges in the newer text of those that go along. */
  readonly carried: FoundHighlights['carried'];
  /** Highlights that were made on this very text. */
  readonly untouched: number;
}

/**
 * Takes a newer version of a source, or another reading of its bytes, in: reads it with `read`, finds every highlight in it, and commits all of it
 * as one change. Highlights whose words are there go along; the others wait for the analyst. Answers whether
 * it was taken in; what became of it is told in `useVersionJob`.
 */
export async function takeNewerVersion(
  sourceId: Id,
  fileName: string,
  read: () => Promise<Result<NewerDocument>>,
): Promise<boolean> {
  if (isVersionJobRunning()) return false;
  const job = { isCancelled: false, cancel: () => {} };
  useVersionJob.setState({
    state: { kind: 'reading', fileName },
    cancel: () => {
      job.isCancelled = true;
      job.cancel();
      setVersionJob({ kind: 'idle' });
    },
  });
  const result = await takeIt(sourceId, fileName, read, job).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('version-failed', `${fileName} was not taken in: ${reason}. Nothing was changed.`);
  });
  if (job.isCancelled && !result.ok) return false;
  if (!result.ok) {
    const { code, message } = result.error;
    setVersionJob({ kind: 'refused', message, isProblem: code !== 'same-bytes' && code !== 'same-reading' });
    return false;
  }
  setVersionJob({ kind: 'taken', ...result.value });
  return true;
}

async function takeIt(
  sourceId: Id,
  fileName: string,
  read: () => Promise<Result<NewerDocument>>,
  job: { readonly isCancelled: boolean; cancel: () => void },
): Promise<Result<{ sourceId: Id; textSha256: string; counts: OutcomeCounts }>> {
  const { database, host } = app();
  const source = await database.sources.get(sourceId);
  if (!source || source.deletedAt !== null)
    return fail('source-missing', 'The source is gone. Open it again and choose the newer version.');
  const document = await read();
  if (!document.ok) return document;
  const { bytes, taken, former } = document.value;
  const merge: Merge = (row) =>
    former
      ? newerReading(row, taken.source, former, taken.source.readAt ?? taken.source.importedAt)
      : newerVersion(row, taken.source, taken.source.importedAt);
  const updated = merge(source);
  if (!updated.ok) return updated;
  const newer = updated.value;
  const highlights = await livingHighlights(sourceId);
  const recoding = former && recodingOf(source, taken.source);
  const found = await find({ newer, text: taken.sourceText.text, fileName, highlights, recoding }, job);
  if (!found.ok) return found;
  if (job.isCancelled) return fail('cancelled', 'Cancelled.');
  // The worker that read it has the bytes; they may be gone from here.
  for (const blob of blobsOf({ ...taken, bytes })) {
    const written = await host.call('blobs.write', blob);
    if (!written.ok)
      return fail(written.error.code, `${fileName} was not taken in. ${written.error.message}`);
  }
  await keepSourceText(database, newer.document, taken.sourceText);
  if (job.isCancelled) return fail('cancelled', 'Cancelled.');
  const label = `${former ? 'Read again' : 'Newer version of'} “${source.title}”`;
  const committed = await commit(label, source, merge, found.value);
  if (!committed.ok) return committed;
  rememberOutcomes(newer.textSha256, highlights, found.value.outcomes);
  return ok({ sourceId, textSha256: newer.textSha256, counts: counted(found.value) });
}

async function livingHighlights(sourceId: Id): Promise<HighlightRow[]> {
  const rows = await app().database.highlights.where('sourceId').equals(sourceId).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

interface Sought {
  readonly newer: SourceRow;
  readonly text: string;
  readonly fileName: string;
  readonly highlights: readonly HighlightRow[];
  readonly recoding: Recoding | undefined;
}

async function find(
  { newer, text, fileName, highlights, recoding }: Sought,
  job: { cancel: () => void },
): Promise<Result<Found>> {
  // The text is the one they were made on: nothing has to be looked for.
  const wanted = highlights.filter(({ textSha256 }) => textSha256 !== newer.textSha256);
  setVersionJob({ kind: 'finding', fileName, done: 0, all: wanted.length });
  const { textSha256 } = newer;
  const question = findInWorker(
    {
      ...{ newer: { text, textSha256 }, highlights: wanted, olderTexts: await olderTexts(newer, wanted) },
      ...(recoding && { recoding }),
    },
    ({ done, all }) => setVersionJob({ kind: 'finding', fileName, done, all }),
  );
  job.cancel = question.cancel;
  const answer = await question.answer;
  if (!answer.ok) return answer;
  // What the analyst once left with an earlier version does not come along unasked.
  const kept = new Set(wanted.filter(({ keptFrom }) => keptFrom !== undefined).map(({ id }) => id));
  const { outcomes, carried } = answer.value;
  return ok({
    outcomes,
    carried: new Map([...carried].filter(([id]) => !kept.has(id))),
    untouched: highlights.length - wanted.length,
  });
}

async function commit(
  label: string,
  source: SourceRow,
  merge: Merge,
  { carried }: Found,
): Promise<Result<unknown>> {
  const { session } = app();
  let isStale = false;
  const committed = await session.commit(label, async (edit) => {
    const current = await edit.get('sources', source.id);
    isStale = !current || current.deletedAt !== null || current.document !== source.document;
    if (!current || isStale) return;
    const next = merge(current);
    if (!next.ok) return;
    await edit.put('sources', source.id, next.value);
    const { textSha256, updatedAt } = next.value;
    for (const highlight of await edit.where('highlights', 'sourceId', source.id)) {
      const ranges = carried.get(highlight.id);
      if (!ranges || highlight.deletedAt !== null) continue;
      await edit.put('highlights', highlight.id, {
        ...highlight,
        ranges: [...ranges],
        textSha256,
        updatedAt,
      });
    }
  });
  if (isStale)
    return fail('version-stale', `“${source.title}” was changed meanwhile. Choose the newer version again.`);
  return committed;
}

function counted({ outcomes, carried, untouched }: Found): OutcomeCounts {
  const counts: Record<LocatedState, number> = {
    exact: untouched,
    moved: 0,
    changed: 0,
    ambiguous: 0,
    orphan: 0,
  };
  for (const outcome of outcomes) {
    const { highlight, state } = outcome;
    // The same words, but left with an earlier version once: the analyst looks at it.
    const isOpen = (state === 'exact' || state === 'moved') && !carried.has(highlight);
    counts[isOpen ? 'changed' : state]++;
  }
  return counts;
}
