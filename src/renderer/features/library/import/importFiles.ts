import type { Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import { openCaseFile } from '@renderer/app/openCase';
import { openSource, showView, useWorkspace } from '@renderer/app/workspace';
import { keepSourceText } from '@renderer/store/sourceTexts';
import { findOrMakeOrigin } from '../findOrMakeOrigin';
import { type ImportState, setImportState, useImportJob } from './importJob';
import { readInWorker } from './importWorker';

/** A file on its way in: from the chooser, a drop, or the command line. */
export interface IncomingFile {
  readonly name: string;
  readonly path: string | null;
  readonly size: number;
  /** Answers the bytes, or a sentence on why they cannot be had. */
  read(): Promise<Uint8Array | string>;
}

/** No single file of these formats is that large; reading one would only stall the machine. */
const largestFile = 256 * 1024 * 1024;

/** Milliseconds after which a report without news goes. */
const reportStays = 8_000;

let nextNumber = 0;
let queue: Promise<void> = Promise.resolve();

/** Takes files in one after the other; a file that fails is named and the others go on. */
export function importFiles(files: readonly IncomingFile[]): Promise<void> {
  if (files.length === 0) return queue;
  const numbered = files.map((file) => ({ file, number: nextNumber++ }));
  useImportJob.setState(({ items }) => ({
    cancelled: false,
    items: [
      ...items.filter(({ state }) => state.kind === 'waiting' || state.kind === 'reading'),
      ...numbered.map(({ file, number }) => ({
        number,
        name: file.name,
        state: { kind: 'waiting' } as const,
      })),
    ],
  }));
  queue = queue.then(() => importAll(numbered));
  return queue;
}

async function importAll(numbered: readonly { file: IncomingFile; number: number }[]): Promise<void> {
  let first: Id | null = null;
  for (const { file, number } of numbered) {
    if (useImportJob.getState().cancelled) {
      setImportState(number, { kind: 'cancelled' });
      continue;
    }
    setImportState(number, { kind: 'reading' });
    // Nothing one file does to us may keep the files behind it, now or later, from coming in.
    const state = await importOne(file, number).catch((error: unknown) =>
      failed(`${file.name} was not taken in: ${error instanceof Error ? error.message : String(error)}.`),
    );
    setImportState(number, state);
    if (state.kind === 'taken' || state.kind === 'known') first ??= state.sourceId;
  }
  closeReportWithoutNews();
  if (first !== null) openSource(first);
  // The list says what became of the files.
  if (useWorkspace.getState().view !== 'report') showView('sources');
}

/** A report that has nothing but “taken in” to say goes by itself. */
function closeReportWithoutNews(): void {
  const { items } = useImportJob.getState();
  if (!items.every(({ state }) => state.kind === 'taken' && state.warnings.length === 0)) return;
  setTimeout(() => {
    if (useImportJob.getState().items === items) useImportJob.setState({ items: [] });
  }, reportStays);
}

async function importOne(file: IncomingFile, number: number): Promise<ImportState> {
  if (file.size > largestFile)
    return failed(
      `${file.name} is ${inMegabytes(file.size)} and too large to take in; the limit is ${inMegabytes(largestFile)}. Take in the part you need.`,
    );
  const bytes = await file.read();
  if (typeof bytes === 'string') return failed(bytes);
  if (file.name.toLowerCase().endsWith('.assay')) {
    await openCaseFile(bytes, file.name);
    return { kind: 'cancelled' };
  }
  const { database, host, session } = app();
  const read = await readInWorker(
    {
      bytes,
      fileName: file.name,
      filePath: file.path,
      caseId: session.caseId,
      at: new Date().toISOString(),
      by: session.analyst,
    },
    (done, all) => setImportState(number, { kind: 'reading', pages: { done, all } }),
  );
  if (!read.ok) return failed(read.error.message);
  const { source, document, sourceText, originName } = read.value;
  const known = await database.sources
    .where('[caseId+sha256]')
    .equals([session.caseId, source.sha256])
    .filter((row) => row.deletedAt === null)
    .first();
  if (known) return { kind: 'known', sourceId: known.id, title: known.title };

  for (const blob of [
    { area: 'sources', sha256: source.sha256, bytes },
    { area: 'texts', sha256: source.document, bytes: document },
  ] as const) {
    const written = await host.call('blobs.write', blob);
    if (!written.ok) return failed(`${file.name} was not taken in. ${written.error.message}`);
  }
  await keepSourceText(database, source.document, sourceText);
  const committed = await session.commit(`Take in “${source.title}”`, async (edit) => {
    const originId =
      originName === null ? null : (await findOrMakeOrigin(edit, originName, session.caseId)).id;
    await edit.put('sources', source.id, { ...source, originId });
  });
  if (!committed.ok) return failed(committed.error.message);
  return { kind: 'taken', sourceId: source.id, warnings: source.warnings };
}

function failed(message: string): ImportState {
  return { kind: 'failed', message };
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024).toLocaleString('en')} MB`;
}
