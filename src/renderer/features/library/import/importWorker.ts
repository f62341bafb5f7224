import type { ImportAnswer, ImportInput, ImportRequest, ImportResult, ImportStep } from './importMessages';

let worker: Worker | null = null;
let next = 0;

interface Waiting {
  readonly finish: (result: ImportResult) => void;
  readonly onProgress: (done: number, all: number) => void;
}
const waiting = new Map<number, Waiting>();

/** Reads a document in the worker, which starts with the first one, and tells now and then how far it has come. */
export function readInWorker(
  input: ImportInput,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<ImportResult> {
  worker ??= begin();
  const current = worker;
  const number = next++;
  return new Promise((finish) => {
    waiting.set(number, { finish, onProgress });
    const request: ImportRequest = { number, input };
    current.postMessage(request);
  });
}

function begin(): Worker {
  const started = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = (event: MessageEvent<ImportAnswer | ImportStep>) => {
    const asked = waiting.get(event.data.number);
    if ('done' in event.data) return asked?.onProgress(event.data.done, event.data.all);
    asked?.finish(event.data.result);
    waiting.delete(event.data.number);
  };
  started.onerror = () => {
    const message = 'The reader stopped at this file, which was left out. The other files are not affected.';
    for (const { finish } of waiting.values())
      finish({ ok: false, error: { code: 'reader-stopped', message } });
    waiting.clear();
    started.terminate();
    worker = null;
  };
  return started;
}
