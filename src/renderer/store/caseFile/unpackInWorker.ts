import { fail, type JournalEntry, ok, type Result } from '@core/model';
import type { FromCaseFileWorker } from './caseFile.worker';
import type { UnpackedCase } from './unpackedCase';

/** Reads and checks an `.assay` file off the page's thread. */
export function unpackInWorker(bytes: Uint8Array): Promise<Result<UnpackedCase>> {
  const worker = new Worker(new URL('./caseFile.worker.ts', import.meta.url), { type: 'module' });
  const entries: JournalEntry[] = [];
  return new Promise<Result<UnpackedCase>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FromCaseFileWorker>) => {
      if (data.kind === 'entries') for (const entry of data.entries) entries.push(entry);
      else resolve(data.result.ok ? ok({ ...data.result.value, entries }) : data.result);
    };
    worker.onerror = () =>
      resolve(fail('case-file-unreadable', 'This case file could not be read. Try it again.'));
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
