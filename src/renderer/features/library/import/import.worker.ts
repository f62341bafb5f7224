import { provideReadingAssets } from '@core/import/readingAssets';
import { takeIn } from '@core/import/takeIn';
import type { ImportAnswer, ImportRequest, ImportStep } from './importMessages';

provideReadingAssets(async (path) => {
  const answer = await fetch(new URL(`/${path}`, self.location.href));
  if (!answer.ok) throw new Error(`${path} is missing from this installation of Assay.`);
  return new Uint8Array(await answer.arrayBuffer());
});

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
