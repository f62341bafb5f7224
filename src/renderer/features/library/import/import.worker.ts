import { exchangeFormatOf } from '@core/exchange/registry';
import { provideTextRecogniser } from '@core/import/ocr/recogniseText';
import { provideReadingAssets } from '@core/import/readingAssets';
import { type TakeInInput, takeIn } from '@core/import/takeIn';
import { type TakenFile, takeInAll } from '@core/import/takeInAll';
import { fetchAsset } from '@renderer/store/fetchAsset';
import { packTables } from '@renderer/store/packedTables';
import { type FromImportWorker, filesOnTheWay, type ToImportWorker } from './importMessages';
import { recogniseInWorker } from './recogniseInWorker';

provideReadingAssets(fetchAsset);
provideTextRecogniser(recogniseInWorker);

/** Milliseconds between two words on how far a document has come. */
const pause = 200;
/** Files the page may still be sent. */
let room = filesOnTheWay;
let onRoom: (() => void) | null = null;

/** Reads one file at a time, with everything in it, off the page's thread. */
self.onmessage = async (event: MessageEvent<ToImportWorker>) => {
  const message = event.data;
  if (message.kind === 'more') {
    room++;
    onRoom?.();
    return;
  }
  const { alone } = message;
  const input = { ...message.input, onProgress: teller() };
  try {
    if (alone) await send({ name: input.fileName, result: await takeIn(input) });
    else if (exchangeFormatOf(input))
      post({ kind: 'exchange', bytes: input.bytes }, [input.bytes.buffer as ArrayBuffer]);
    else for await (const file of takeInAll(input)) await send(file);
  } catch (error) {
    await send(broken(input, error));
  }
  post({ kind: 'end' });
};

/** Sends a file when the page has room for it. What is in the file is sent file by file, not with it. */
async function send({ name, result }: TakenFile): Promise<void> {
  while (room === 0)
    await new Promise<void>((done) => {
      onRoom = done;
    });
  room--;
  if (!result.ok) return post({ kind: 'file', file: { name, result } });
  const { value } = result;
  const transfer = [value.document.buffer as ArrayBuffer];
  // The bytes of a file that has others in it are still needed here, and so are those of which they are a part.
  if (value.contains.length === 0 && value.bytes.byteLength === value.bytes.buffer.byteLength)
    transfer.push(value.bytes.buffer as ArrayBuffer);
  if (value.companions) transfer.push(value.companions.buffer as ArrayBuffer);
  // The page keeps the text as it comes.
  const sourceText = packTables(value.sourceText);
  const sent = { ...value, sourceText, contains: [] };
  post({ kind: 'file', file: { name, result: { ok: true, value: sent } } }, transfer);
}

function broken({ fileName }: TakeInInput, error: unknown): TakenFile {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `“${fileName}” could not be read (${reason}). It was left out; the other files are not affected.`;
  return { name: fileName, result: { ok: false, error: { code: 'reader-failed', message } } };
}

function post(message: FromImportWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function teller(): (done: number, all: number) => void {
  let last = Date.now();
  return (done, all) => {
    if (Date.now() - last < pause) return;
    last = Date.now();
    post({ kind: 'step', done, all });
  };
}
