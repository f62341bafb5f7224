import { app, useAppStore } from '@renderer/app/appContext';
import { openCaseFile } from '@renderer/app/openCase';
import { openSource, showView, useWorkspace } from '@renderer/app/workspace';
import { ImportRun } from './ImportRun';
import { showImport, useImportJob } from './importJob';
import type { IncomingFile } from './incomingFile';
import { UnfinishedImports } from './UnfinishedImports';

/** Milliseconds after which a short report without news goes. */
const reportStays = 8_000;
/** More files than this are no small thing: their report stays until it is closed, and nobody waits for their end. */
const shortReport = 20;
/** Milliseconds of an import of any size whose end the user is waiting for. */
const shortWait = 6_000;

const unfinished = new UnfinishedImports({}, (notKept) => useImportJob.setState({ notKept }));
let nextNumber = 1;
let current: { readonly run: ImportRun; readonly done: Promise<void> } | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Takes files in. While an import runs, they go behind its files. Case files among them are opened first, and
 * the others go into the case that is open then.
 */
export function importFiles(files: readonly IncomingFile[], passedOver = 0): Promise<void> {
  const next = turn.then(async () => {
    const documents: IncomingFile[] = [];
    for (const file of files) if (!(await openIfCase(file))) documents.push(file);
    if (documents.length > 0 || passedOver > 0) begin(documents, passedOver);
  });
  turn = next.catch(() => undefined);
  return next.then(() => current?.done);
}

/** Says which files of an interrupted import are left; those that still wait come by themselves. */
export async function showUnfinished(waiting: ReadonlySet<string> = new Set()): Promise<void> {
  const { caseId } = app().session;
  const left = await unfinished.left(caseId);
  if (app().session.caseId !== caseId) return;
  useImportJob.setState({ unfinished: left.filter(({ name }) => !waiting.has(name)) });
}

/** Goes on with what an interrupted import has kept. */
export function goOn(): Promise<void> {
  const { unfinished: left } = useImportJob.getState();
  useImportJob.setState({ unfinished: left.filter(({ file }) => file === null) });
  return importFiles(left.flatMap(({ file }) => (file ? [file] : [])));
}

/** The user wants the files of an interrupted import no more. */
export function forgetUnfinished(): void {
  useImportJob.setState({ unfinished: [] });
  void unfinished.forget(app().session.caseId);
}

/** The running import, for its buttons. */
export function runningImport(): ImportRun | null {
  return current?.run ?? null;
}

async function openIfCase(file: IncomingFile): Promise<boolean> {
  if (!file.name.toLowerCase().endsWith('.assay')) return false;
  const read = await file.read();
  // What cannot be read is told of with the other files.
  if (typeof read === 'string') return false;
  await openCaseFile(read.bytes, file.name);
  return true;
}

function begin(files: readonly IncomingFile[], passedOver: number): void {
  // What is not chosen again with these is named again when they are through.
  void unfinished.begin(app().session.caseId, files).then(() => showUnfinished());
  if (current?.run.acceptsFiles) {
    current.run.add(files, passedOver);
    return;
  }
  const services = app();
  const run = new ImportRun({
    number: nextNumber++,
    services,
    show: showImport,
    onThrough: (file) => unfinished.strike(file),
  });
  run.add(files, passedOver);
  useImportJob.setState({ isShown: true });
  const stopWatching = useAppStore.subscribe(({ services: now }) => {
    if (now?.session !== services.session) run.cancel('Left out: another case was opened.');
  });
  const before = { at: Date.now(), sourceId: useWorkspace.getState().sourceId };
  const done = run.run().then(() => {
    stopWatching();
    if (current?.run === run) current = null;
    void unfinished.end();
    closeReportWithoutNews();
    if (useAppStore.getState().services?.session === services.session) {
      showFirst(run, before);
      showExchange();
    }
  });
  current = { run, done };
}

/** Opens the first source, unless the user went on to something else during a long import. */
function showFirst({ firstSource }: ImportRun, before: { at: number; sourceId: string | null }): void {
  const run = useImportJob.getState().runs.at(-1);
  const isAwaited = Date.now() - before.at <= shortWait || (run?.files ?? 0) <= shortReport;
  const { sourceId, view, leftFirst } = useWorkspace.getState();
  if (!isAwaited && sourceId !== null) return;
  if (firstSource !== null) openSource(firstSource);
  // Whoever reads the list, and what it says of the files, in a narrow window goes on reading it.
  useWorkspace.setState({ leftFirst });
  // The list says what became of the files.
  if (isAwaited && view !== 'report') showView('sources');
}

/** What became of annotations and codings is shown at once: each of them may need the analyst. */
function showExchange(): void {
  const run = useImportJob.getState().runs.at(-1);
  const outcome = run?.outcomes.find((each) => each.kind === 'exchange');
  if (outcome?.kind === 'exchange' && (outcome.review || useWorkspace.getState().view !== 'report'))
    useImportJob.setState({ openExchange: outcome });
}

/** A short report that has nothing but “taken in” to say goes by itself. */
function closeReportWithoutNews(): void {
  const run = useImportJob.getState().runs.at(-1);
  if (!run || run.outcomes.length > shortReport || run.passedOver > 0) return;
  if (!run.outcomes.every((outcome) => outcome.kind === 'taken' && outcome.warnings.length === 0)) return;
  setTimeout(() => {
    if (useImportJob.getState().runs.at(-1) === run) useImportJob.setState({ isShown: false });
  }, reportStays);
}
