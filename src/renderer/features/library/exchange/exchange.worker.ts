import { takeInExchange } from '@core/exchange/takeInExchange';
import type { StoredText } from '@core/exchange/types';
import { provideTextRecogniser } from '@core/import/ocr/recogniseText';
import { provideReadingAssets } from '@core/import/readingAssets';
import { fail, type Result, type SourceText } from '@core/model';
import { AssayDatabase } from '@renderer/store/database';
import { fetchAsset } from '@renderer/store/fetchAsset';
import { recogniseInWorker } from '../import/recogniseInWorker';
import { exchangeContext } from './exchangeContext';
import type { ExchangeRequest, FromExchangeWorker, ToExchangeWorker } from './exchangeMessages';

provideReadingAssets(fetchAsset);
provideTextRecogniser(recogniseInWorker);

/** Milliseconds between two words on how far it is. */
const pause = 200;
const asked = new Map<string, (text: Result<SourceText>) => void>();
const askedBytes = new Map<string, (bytes: Result<Uint8Array>) => void>();
let lastTold = 0;

/** Takes one exchange file in, off the page's thread: reads the case out of the working store, and changes nothing. */
self.onmessage = async ({ data }: MessageEvent<ToExchangeWorker>) => {
  if (data.kind === 'text') return asked.get(data.document)?.(data.text);
  if (data.kind === 'bytes') return askedBytes.get(data.sha256)?.(data.bytes);
  try {
    await take(data);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `“${data.fileName}” could not be taken in (${reason}).`;
    post({ kind: 'done', result: fail('exchange-failed', message) });
  }
};

async function take({ bytes, fileName, database: name, ...taker }: ExchangeRequest): Promise<void> {
  const database = new AssayDatabase(name);
  try {
    const context = await exchangeContext(database, { ...taker, askForText, askForBytes, onProgress: tell });
    const result = await takeInExchange({ bytes, fileName }, context);
    post({ kind: 'done', result });
  } finally {
    database.close();
  }
}

function askForText({ document, title }: StoredText): Promise<Result<SourceText>> {
  return new Promise((answer) => {
    asked.set(document, answer);
    post({ kind: 'want-text', document, title });
  });
}

function askForBytes({ sha256 }: { readonly sha256: string }): Promise<Result<Uint8Array>> {
  return new Promise((answer) => {
    askedBytes.set(sha256, answer);
    post({ kind: 'want-bytes', sha256 });
  });
}

function tell(done: number, all: number): void {
  if (Date.now() - lastTold < pause) return;
  lastTold = Date.now();
  post({ kind: 'step', done, all });
}

function post(message: FromExchangeWorker): void {
  self.postMessage(message);
}
