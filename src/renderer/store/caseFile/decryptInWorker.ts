import { fail, type Result } from '@core/model';

/** Opens an encrypted case file off the page's thread; see `decryptWith`. */
export function decryptInWorker(passphrase: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const worker = new Worker(new URL('./decrypt.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Uint8Array>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Result<Uint8Array>>) => resolve(data);
    worker.onerror = () =>
      resolve(fail('case-file-unreadable', 'This case file could not be read. Try it again.'));
    worker.postMessage({ passphrase, bytes });
  }).finally(() => worker.terminate());
}
