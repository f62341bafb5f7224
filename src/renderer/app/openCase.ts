import { isEncrypted } from '@core/casefile/encryption';
import type { Id, Result } from '@core/model';
import { takeInCaseFile } from '@renderer/store/caseFile/takeInCaseFile';
import { unpackInWorker } from '@renderer/store/caseFile/unpackInWorker';
import { createCase } from '@renderer/store/caseList';
import { CaseSession } from '@renderer/store/caseSession';
import type { RestoredHistory } from '@renderer/store/reconciliation';
import { saveOpenEditors } from '@renderer/ui/editor';
import { notify } from '@renderer/ui/notify';
import { type AppServices, app, changeSettings, useAppStore } from './appContext';
import { askForPassphrase } from './encryptedFile';
import { openSource, resetWorkspace, useWorkspace } from './workspace';

/** Puts another case of the vault on the table, once everything of the present one is written. */
export async function switchToCase(caseId: Id): Promise<void> {
  await settlePresentCase();
  const { database, host, settings } = app();
  await show(await CaseSession.open(database, host, caseId, settings.analyst));
}

/** Puts the damaged or missing journal of a case together again, says what came of it, and opens the case. */
export async function restoreCase(caseId: Id): Promise<void> {
  await settlePresentCase();
  const { database, host, settings } = app();
  const opening = CaseSession.open(database, host, caseId, settings.analyst, { restore: true });
  await show(await notify.during('Restoring the case.', opening));
}

export async function switchToNewCase(title: string): Promise<void> {
  const { database, host, settings } = app();
  await show(await createCase(database, host, settings.analyst, title));
}

/** Takes an `.assay` file in and opens its case. */
export async function openCaseFile(bytes: Uint8Array, fileName: string): Promise<void> {
  if (isEncrypted(bytes)) return askForPassphrase(bytes, fileName);
  // The file may be another copy of this very case, and is compared with what the vault has of it.
  await settlePresentCase();
  await notify.during(`Opening “${fileName}”. Large cases take a while.`, takeInAndOpen(bytes, fileName));
}

async function takeInAndOpen(bytes: Uint8Array, fileName: string): Promise<void> {
  const taken = await takeInCaseFile(app().host, bytes, fileName, unpackInWorker);
  if (!taken.ok) return notify.problem(taken.error.message);
  await switchToCase(taken.value.caseId);
}

async function settlePresentCase(): Promise<void> {
  await saveOpenEditors();
  await app().session.settled();
}

async function show(opened: Result<CaseSession>): Promise<void> {
  if (!opened.ok) return notify.problem(opened.error.message);
  await settlePresentCase();
  const services = app();
  services.session.close();
  resetWorkspace();
  putOnTable({ ...services, session: opened.value });
  await openFirstSource(opened.value);
  await changeSettings({ lastCase: opened.value.caseId });
}

/** Makes the services known to the window. */
export function putOnTable(services: AppServices): void {
  useAppStore.setState({ services });
  const { rejoined, toJournal, restored } = services.session.reconciliation;
  if (restored) notify.doneBut('The history of this case was put together again.', restoredWords(restored));
  if (rejoined > 0)
    notify.done(`${rejoined} changes that had not reached the vault were put on top of what it holds.`);
  else if (toJournal > 0) notify.done(`${toJournal} changes from the last time were written into the vault.`);
}

function restoredWords({ fromSnapshot, stranded, kept }: RestoredHistory): string[] {
  const words = ['Its journal was damaged or missing.'];
  if (fromSnapshot > 0) words.push(`${fromSnapshot} changes came out of the newest good snapshot.`);
  if (stranded.length > 0)
    words.push(
      `${stranded.length} changes that stood behind the damage were put on top; look in History at what came last.`,
    );
  if (kept) words.push(`The damaged file is kept as ${kept}.`);
  return words;
}

/** Leaves the window on a source: the one of last time if it is still there, else the first. */
export async function openFirstSource({ database, caseId }: CaseSession): Promise<void> {
  const { sourceId } = useWorkspace.getState();
  // By its id first: a case may have thousands, and this is in the way of the first text.
  const last = sourceId === null ? undefined : await database.sources.get(sourceId);
  if (last?.caseId === caseId && last.deletedAt === null) return;
  const rows = await database.sources.where('caseId').equals(caseId).toArray();
  const present = rows.filter((row) => row.deletedAt === null);
  const first = present.sort((left, right) => left.createdAt.localeCompare(right.createdAt))[0];
  resetWorkspace();
  openSource(first?.id ?? null);
}
