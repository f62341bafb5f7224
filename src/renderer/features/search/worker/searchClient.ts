import type { SearchResult } from '@core/search';
import { app } from '@renderer/app/appContext';
import { passSourceText } from '@renderer/store/sourceTexts';
import { notify } from '@renderer/ui/notify';
import type { FromWorker, ToWorker, WantedText } from './searchMessages';

interface Running {
  readonly worker: Worker;
  readonly caseId: string;
}

let running: Running | null = null;
let next = 0;
const waiting = new Map<number, (results: readonly SearchResult[]) => void>();
const listeners = new Set<() => void>();

/** The first search builds the index, which may take a second or two in a large case; it is kept up to date from then on. */
export function searchCase(query: string, limit: number): Promise<readonly SearchResult[]> {
  const { worker } = started();
  const number = next++;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    send(worker, { kind: 'search', number, query, limit });
  });
}

/** Tells when the index has taken in changes of the case. Returns the function that ends it. */
export function onIndexUpdated(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function started(): Running {
  const { database, session } = app();
  if (running?.caseId === session.caseId) return running;
  stop();
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  running = { worker, caseId: session.caseId };
  worker.onmessage = (event: MessageEvent<FromWorker>) => receive(worker, event.data);
  worker.onerror = (event) => fail(event.message);
  send(worker, { kind: 'open', databaseName: database.name, caseId: session.caseId });
  return running;
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function receive(worker: Worker, message: FromWorker): void {
  switch (message.kind) {
    case 'results':
      waiting.get(message.number)?.(message.results);
      waiting.delete(message.number);
      break;
    case 'updated':
      for (const listener of listeners) listener();
      break;
    case 'wanted':
      void fetchTexts(worker, message.texts);
      break;
    case 'failed':
      fail(message.reason);
  }
}

/** A text that cannot be read is left out of the search; the reader says why when the source is opened. */
async function fetchTexts(worker: Worker, wanted: readonly WantedText[]): Promise<void> {
  const { database, host } = app();
  for (const source of wanted) {
    const loaded = await passSourceText(database, host, source);
    send(worker, {
      kind: 'text',
      document: source.document,
      text: loaded.ok ? loaded.value.text : null,
    });
  }
}

function fail(reason: string): void {
  notify.problem(
    `The search stopped (${reason}). Search again to start it anew; nothing in the case is affected.`,
  );
  stop();
}

function stop(): void {
  running?.worker.terminate();
  running = null;
  for (const resolve of waiting.values()) resolve([]);
  waiting.clear();
}
