/// <reference path="./tesseractCore.d.ts" />
import { gunzipSync } from 'fflate';
import type { TesseractApi, TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { readAsset } from '../readingAssets';
import { languageData } from './languageData';

export interface Tesseract {
  readonly module: TesseractModule;
  readonly api: TesseractApi;
  /** Its name with version and languages. */
  readonly engine: string;
}

/** Tesseract's number for its newer engine, the only one its small builds have. */
const neuralNetwork = 1;

/** Columns, paragraphs and pictures are told apart; the page is taken to stand upright. */
const wholePage = '3';

/** Starts the engine with every language there is. Rejects where its files are missing. */
export async function startTesseract(): Promise<Tesseract> {
  const [module, languages] = await Promise.all([loadModule(), languageData()]);
  for (const { name, bytes } of languages)
    module.FS.writeFile(`${name}.traineddata`, isPacked(bytes) ? gunzipSync(bytes) : bytes);
  const api = new module.TessBaseAPI();
  const canRead = (names: string) => api.Init(null, names, neuralNetwork) === 0;
  // Together with others, a damaged file passes unnoticed.
  const sound = languages.map(({ name }) => name).filter((name) => languages.length === 1 || canRead(name));
  const names = sound.join('+');
  if (names === '' || !canRead(names))
    throw new Error('The language data for recognising text cannot be read.');
  api.SetVariable('tessedit_pageseg_mode', wholePage);
  const version = /^\d+(?:\.\d+)*/.exec(api.Version())?.[0] ?? '';
  return { module, api, engine: `Tesseract ${version}, ${names}` };
}

/** The fast build; the plain one where the processor is too old for it. */
async function loadModule(): Promise<TesseractModule> {
  const quiet = { print: () => {}, printErr: () => {} };
  try {
    const [{ default: create }, wasmBinary] = await Promise.all([
      import('tesseract.js-core/tesseract-core-simd-lstm.js'),
      readAsset('ocr/tesseract-core-simd-lstm.wasm'),
    ]);
    return await create({ wasmBinary, ...quiet });
  } catch {
    const [{ default: create }, wasmBinary] = await Promise.all([
      import('tesseract.js-core/tesseract-core-lstm.js'),
      readAsset('ocr/tesseract-core-lstm.wasm'),
    ]);
    return create({ wasmBinary, ...quiet });
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
