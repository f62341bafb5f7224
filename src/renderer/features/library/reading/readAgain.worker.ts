import { provideTextRecogniser } from '@core/import/ocr/recogniseText';
import { readAgain } from '@core/import/readAgain';
import { provideReadingAssets } from '@core/import/readingAssets';
import { fetchAsset } from '@renderer/store/fetchAsset';
import { recogniseInWorker } from '../import/recogniseInWorker';
import type { ReadAgainAnswer, ReadAgainRequest } from './readAgainMessages';

provideReadingAssets(fetchAsset);
provideTextRecogniser(recogniseInWorker);

/** Reads one document again, off the page's thread. */
self.onmessage = async ({ data }: MessageEvent<ReadAgainRequest>) => {
  const { source, bytes, companions, reading, at } = data;
  const answer: ReadAgainAnswer = await readAgain(source, bytes, reading, at, companions);
  self.postMessage(answer);
};
