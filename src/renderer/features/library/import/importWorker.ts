import type { ImportAnswer, ImportInput, ImportRequest, ImportResult } from './importMessages';

let worker: Worker | null = null;
let next = 0;
const waiting = new Map<number, (result: ImportResult) => void>();

/** Reads a document in the worker, which starts with the first one. */
export function readInWorker(input: ImportInput): Promise<ImportResult> {
  worker ??= begin();
  const current = worker;
  const number = next++;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    const request: ImportRequest = { number, input };
    current.postMessage(request);
  });
}

function begin(): Worker {
  const started = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = (event: MessageEvent<ImportAnswer>) => {
    waiting.get(event.data.number)?.(event.data.result);
    waiting.delete(event.data.number);
  };
  started.onerror = () => {
    const message = 'The reader stopped at this file, which was left out. The other files are not affected.';
    for (const resolve of waiting.values())
      resolve({ ok: false, error: { code: 'reader-stopped', message } });
    waiting.clear();
    started.terminate();
    worker = null;
  };
  return started;
}
