import { provideLanguageData } from '@core/import/ocr/languageData';
import { recogniseWithTesseract } from '@core/import/ocr/recogniseWithTesseract';
import { provideReadingAssets } from '@core/import/readingAssets';
import { fetchAsset } from '@renderer/store/fetchAsset';
import type { OcrAnswer, OcrRequest } from './ocrMessages';

provideReadingAssets(fetchAsset);
provideLanguageData(async () => {
  const files: unknown = JSON.parse(new TextDecoder().decode(await fetchAsset('languages/index.json')));
  const names = Array.isArray(files) ? files.filter((name) => typeof name === 'string') : [];
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.traineddata(?:\.gz)?$/i, ''),
      bytes: await fetchAsset(`languages/${name}`),
    })),
  );
});

/** Recognises the words of one picture at a time. The only script of ours that may compile WebAssembly. */
self.onmessage = async (event: MessageEvent<OcrRequest>) => {
  const { number, picture } = event.data;
  let answer: OcrAnswer;
  try {
    answer = { number, page: await recogniseWithTesseract(picture) };
  } catch (error) {
    answer = { number, problem: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
