import type { TakeInInput, TakenIn } from '@core/import/takeIn';
import { fail, type Result } from '@core/model';
import { ImportWorker } from './ImportWorker';

/** Reads one document in a worker of its own, without taking in what is in it. */
export async function readAlone(input: TakeInInput): Promise<Result<TakenIn>> {
  const worker = new ImportWorker();
  let read: Result<TakenIn> = fail('reader-stopped', `“${input.fileName}” could not be read.`);
  const listener = {
    onFile: async (file: { readonly result: Result<TakenIn> }) => {
      read = file.result;
    },
    onStep: () => undefined,
  };
  const outcome = await worker.read(input, listener, true);
  worker.end();
  return outcome.ok ? read : outcome;
}
