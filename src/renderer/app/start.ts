import { fail, ok, type Result } from '@core/model';
import type { HostApi, Settings } from '@host/contract';
import { takeInCaseFile } from '@renderer/store/caseFile/takeInCaseFile';
import { createCase, listCases } from '@renderer/store/caseList';
import { CaseSession } from '@renderer/store/caseSession';
import { AssayDatabase } from '@renderer/store/database';
import { saveOpenEditors } from '@renderer/ui/editor';
import { notify } from '@renderer/ui/notify';
import { enoughRoom } from './enoughRoom';
import { createHost } from './host';
import { openFirstSource, putOnTable } from './openCase';
import { openDatabase } from './openDatabase';

/** Finds the host, opens the working store and the case of last time (the sample case the first time). */
export async function start(): Promise<Result<null>> {
  const host = await createHost();
  if (!host.ok) return host;
  const [alone, settings, room] = await Promise.all([
    onlyWindow(),
    host.value.call('settings.read', {}),
    enoughRoom(host.value),
  ]);
  if (!room.ok) return room;
  const database = new AssayDatabase();
  const opened = await openDatabase(database);
  if (!opened.ok) return opened;
  if (!alone)
    return fail(
      'second-window',
      'Assay is open in another window already. Go on there, or close it and reload this one.',
    );
  if (!settings.ok) return settings;
  host.value.subscribe((event) => {
    if (event.kind === 'closing') void saveOpenEditors();
  });
  const session = await openSomeCase(database, host.value, settings.value);
  if (!session.ok) return session;
  const now = { lastCase: session.value.caseId, sampleOffered: true };
  putOnTable({
    host: host.value,
    database,
    session: session.value,
    settings: { ...settings.value, ...now },
  });
  await openFirstSource(session.value);
  // Refused, it costs the user one choice at the next start.
  await host.value.call('settings.write', now);
  return ok(null);
}

async function openSomeCase(
  database: AssayDatabase,
  host: HostApi,
  settings: Settings,
): Promise<Result<CaseSession>> {
  const last = settings.lastCase ? await database.cases.get(settings.lastCase) : undefined;
  if (last && !last.deletedAt) {
    const opened = await CaseSession.open(database, host, last.id, settings.analyst);
    if (opened.ok) return opened;
  }
  const cases = await listCases(database, host);
  if (!cases.ok) return cases;
  // One browser can have worked with several data folders: a case goes into another one only when asked to.
  const lastFirst = cases.value
    .filter(({ caseId, inVault }) => inVault || caseId === settings.lastCase)
    .toSorted(
      (left, right) => Number(right.caseId === settings.lastCase) - Number(left.caseId === settings.lastCase),
    );
  for (const { caseId, title } of lastFirst) {
    const opened = await CaseSession.open(database, host, caseId, settings.analyst);
    if (opened.ok) return opened;
    notify.problem(`“${title}” could not be opened. ${opened.error.message}`);
  }
  if (!settings.sampleOffered) {
    const sample = await host.call('resources.read', { name: 'sample.assay' });
    const taken = sample.ok ? await takeInCaseFile(host, sample.value.bytes, 'The sample case') : sample;
    if (taken.ok) return CaseSession.open(database, host, taken.value.caseId, settings.analyst);
    console.warn(taken.error.message);
  }
  return createCase(database, host, settings.analyst, 'My first case');
}

/** Holds a lock for as long as this window lives; false when another window has it. */
function onlyWindow(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request('assay-window', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise<never>(() => {}) : undefined;
    });
  });
}
