import type { PictureToRecognise, RecognisedPage } from '@core/import/ocr/recognisedPage';
import type { OcrAnswer, OcrRequest } from './ocrMessages';

let worker: Worker | null = null;
let next = 0;

interface Waiting {
  readonly finish: (page: RecognisedPage | null) => void;
  readonly fail: (error: Error) => void;
}
const waiting = new Map<number, Waiting>();

/** Leaves a picture to the worker that recognises text, which starts with the first one. See `TextRecogniser`. */
export function recogniseInWorker(picture: PictureToRecognise): Promise<RecognisedPage | null> {
  worker ??= begin();
  const current = worker;
  const number = next++;
  return new Promise((finish, fail) => {
    waiting.set(number, { finish, fail });
    const request: OcrRequest = { number, picture };
    current.postMessage(request);
  });
}

function begin(): Worker {
  const started = new Worker(new URL('./ocr.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = (event: MessageEvent<OcrAnswer>) => {
    const { number } = event.data;
    const asked = waiting.get(number);
    waiting.delete(number);
    if ('problem' in event.data) asked?.fail(new Error(event.data.problem));
    else asked?.finish(event.data.page);
  };
  started.onerror = () => {
    for (const { fail } of waiting.values()) fail(new Error('What recognises text has stopped.'));
    waiting.clear();
    started.terminate();
    worker = null;
  };
  return started;
}
