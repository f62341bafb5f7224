import type { SourceText } from '@core/model';
import { unpackTables } from './packedTables';
import { readSourceText } from './readSourceText';

/** Bytes; below, reading takes less time than starting a worker. */
const small = 300_000;

/** A stored source text, read without holding up the window; null when it is not one. */
export async function readInWorker(bytes: Uint8Array): Promise<SourceText | null> {
  if (bytes.length < small || typeof Worker === 'undefined') return readSourceText(bytes);
  const worker = new Worker(new URL('./sourceText.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<SourceText | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<SourceText | null>) => resolve(data && unpackTables(data));
      worker.onerror = () => resolve(readSourceText(bytes));
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
