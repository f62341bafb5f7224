import { readAgain } from '@core/import/readAgain';
import { provideReadingAssets } from '@core/import/readingAssets';
import type { ReadAgainAnswer, ReadAgainRequest } from './readAgainMessages';

provideReadingAssets(async (path) => {
  const answer = await fetch(new URL(`/${path}`, self.location.href));
  if (!answer.ok) throw new Error(`${path} is missing from this installation of Assay.`);
  return new Uint8Array(await answer.arrayBuffer());
});

/** Reads one document again, off the page's thread. */
self.onmessage = async ({ data }: MessageEvent<ReadAgainRequest>) => {
  const { source, bytes, reading, at } = data;
  const answer: ReadAgainAnswer = await readAgain(source, bytes, reading, at);
  self.postMessage(answer);
};
