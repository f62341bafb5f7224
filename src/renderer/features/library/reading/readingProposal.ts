import { ok, type Reading, type Result, type SourceRow } from '@core/model';
import type { Difference } from '@core/versions/compareTexts';
import { newerReading } from '@core/versions/newerVersion';
import { app } from '@renderer/app/appContext';
import { compareInWorker, type NewerDocument, takeNewerVersion } from '@renderer/features/versions';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { notify } from '@renderer/ui/notify';
import { readSourceAgain } from './readSourceAgain';

/** Another reading of a source, and what would be different. */
export interface ReadingProposal {
  readonly document: NewerDocument;
  readonly older: string;
  readonly newer: string;
  readonly differences: readonly Difference[];
}

/** Reads a source as proposed and compares; changes nothing. Fails with `same-reading` where nothing would change. */
export async function proposeReading(source: SourceRow, reading: Reading): Promise<Result<ReadingProposal>> {
  const { database, host } = app();
  const read = await readSourceAgain(source, reading);
  if (!read.ok) return read;
  const { taken, former } = read.value;
  const merged = newerReading(source, taken.source, former ?? taken.source, taken.source.importedAt);
  if (!merged.ok) return merged;
  const older = await loadSourceText(database, host, source);
  if (!older.ok) return older;
  const newer = taken.sourceText.text;
  const compared = await compareInWorker(older.value.text, newer).answer;
  if (!compared.ok) return compared;
  return ok({ document: read.value, older: older.value.text, newer, differences: compared.value });
}

/** Makes a proposed reading the source's, as one change, and says what became of its highlights. */
export async function acceptReading(source: SourceRow, proposal: ReadingProposal): Promise<boolean> {
  if ((await app().database.sources.get(source.id))?.document !== source.document) {
    notify.problem(`“${source.title}” was changed meanwhile. Choose how to read it again.`);
    return false;
  }
  return takeNewerVersion(source.id, source.fileName, async () => ok(proposal.document));
}
