import { provideTextRecogniser } from '@core/import/ocr/recogniseText';
import { provideReadingAssets } from '@core/import/readingAssets';
import { takeIn } from '@core/import/takeIn';
import { fetchAsset } from './fetchAsset';
import type { ImportAnswer, ImportRequest, ImportStep } from './importMessages';
import { recogniseInWorker } from './recogniseInWorker';

provideReadingAssets(fetchAsset);
provideTextRecogniser(recogniseInWorker);

/** Reads one document at a time, off the page's thread. */
self.onmessage = async (event: MessageEvent<ImportRequest>) => {
  const { number, input } = event.data;
  try {
    const result = await takeIn({ ...input, onProgress: teller(number) });
    const answer: ImportAnswer = { number, result };
    const transfer = result.ok ? [result.value.document.buffer as ArrayBuffer] : [];
    self.postMessage(answer, { transfer });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${input.fileName} could not be read (${reason}). It was left out; the other files are not affected.`;
    self.postMessage({ number, result: { ok: false, error: { code: 'reader-failed', message } } });
  }
};

/** Milliseconds between two words on how far a document has come. */
const pause = 200;

function teller(number: number): (done: number, all: number) => void {
  let last = Date.now();
  return (done, all) => {
    if (Date.now() - last < pause) return;
    last = Date.now();
    const step: ImportStep = { number, done, all };
    self.postMessage(step);
  };
}
