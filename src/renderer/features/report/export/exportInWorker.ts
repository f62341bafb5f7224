import { parseLine } from '@core/casefile/journal';
import type { ExportPreview } from '@core/export/preview/preview';
import type { ExportOutput } from '@core/export/types';
import { type AnyRow, fail, type JournalEntry, ok, type Result, tableNames } from '@core/model';
import { app } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { saveOpenEditors } from '@renderer/ui/editor';
import type {
  ExportChoice,
  Exported,
  ExportNeed,
  ExportRequest,
  FromWorker,
  NeedAnswer,
  ToWorker,
} from './exportMessages';

const journalBatch = 2_000;

/** Work in the export worker. `cancel` ends it; the answer is then a failure `cancelled`, and nothing was written. */
export interface ExportJob<T> {
  readonly output: Promise<Result<T>>;
  cancel(): void;
}

/** Makes a file off the page's thread. `onStep` is told in words what it is at. */
export function exportInWorker(
  choice: ExportChoice,
  onStep: (words: string) => void,
): ExportJob<ExportOutput> {
  return work<ExportOutput>(choice, false, onStep);
}

/** Makes what is shown of a file before it is made. */
export function previewInWorker(choice: ExportChoice): ExportJob<ExportPreview> {
  return work<ExportPreview>(choice, true, () => {});
}

function work<T extends Exported>(
  choice: ExportChoice,
  isPreview: boolean,
  onStep: (words: string) => void,
): ExportJob<T> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  let finish: (result: Result<T>) => void = () => {};
  const output = new Promise<Result<T>>((resolve) => {
    finish = (result) => {
      worker.terminate();
      resolve(result);
    };
  });
  const read = new Set<string>();
  worker.onmessage = (event: MessageEvent<FromWorker>) => {
    const message = event.data;
    if (message.kind === 'done') return finish(message.result as Result<T>);
    const { need } = message;
    if (need.kind === 'text') read.add(need.sourceId);
    onStep(stepInWords(need, read.size));
    void answerNeed(need).then((answer) => send(worker, { kind: 'answer', number: message.number, answer }));
  };
  worker.onerror = () =>
    finish(
      fail('export-failed', 'The export stopped. Nothing was changed; try it again or in another format.'),
    );
  void gatherRequest(choice, isPreview).then((request) => send(worker, { kind: 'export', request }));
  return { output, cancel: () => finish(fail('cancelled', 'The export was cancelled.')) };
}

function stepInWords(need: ExportNeed, sources: number): string {
  if (need.kind === 'print') return 'Laying out pages';
  if (need.kind === 'journal') return 'Reading the history';
  if (need.kind === 'blob') return 'Gathering documents';
  return `Reading source ${sources}`;
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

async function gatherRequest(choice: ExportChoice, isPreview: boolean): Promise<ExportRequest> {
  const { database, session } = app();
  await saveOpenEditors();
  // Everything committed is on its way into the journal, which the case file is made of.
  await session.settled();
  const tables = await Promise.all(
    tableNames.map(async (name) => {
      const rows = await database.table<AnyRow>(name).where('caseId').equals(session.caseId).toArray();
      return [name, rows] as const;
    }),
  );
  const rows = Object.fromEntries(tables) as unknown as ExportRequest['rows'];
  return { ...choice, isPreview, at: new Date().toISOString(), rows };
}

async function answerNeed(need: ExportNeed): Promise<NeedAnswer> {
  const { database, host } = app();
  if (need.kind === 'journal') return readJournal();
  if (need.kind === 'blob') {
    const answer = await host.call('blobs.read', { area: need.area, sha256: need.sha256 });
    return answer.ok ? ok(answer.value.bytes) : answer;
  }
  if (need.kind === 'print') {
    const answer = await host.call('printing.toPdf', { html: need.html });
    return answer.ok ? ok(answer.value.bytes) : answer;
  }
  const source = await database.sources.get(need.sourceId);
  if (!source) return fail('source-missing', 'A source this export needs is not in the case any more.');
  return loadSourceText(database, host, source);
}

async function readJournal(): Promise<Result<readonly JournalEntry[]>> {
  const { host, session } = app();
  const entries: JournalEntry[] = [];
  for (;;) {
    const answer = await host.call('journal.read', {
      caseId: session.caseId,
      after: entries.length,
      limit: journalBatch,
    });
    if (!answer.ok) return answer;
    for (const line of answer.value.lines) {
      const entry = parseLine(line);
      if (!entry.ok) return entry;
      entries.push(entry.value);
    }
    if (answer.value.lines.length === 0 || entries.length >= answer.value.changes) return ok(entries);
  }
}
