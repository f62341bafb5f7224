import type { CompanionFile } from '@core/import/savedPage/companionFiles';
import { fail, type Reading, type Result, type SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { NewerDocument } from '@renderer/features/versions';
import type { ReadAgainAnswer, ReadAgainRequest } from './readAgainMessages';

/**
 * Reads a source's bytes in the vault again, in a worker of its own, and checks them first; with files saved beside it
 * that it came without, where they are given. Changes nothing.
 */
export async function readSourceAgain(
  source: SourceRow,
  reading: Reading,
  found: readonly CompanionFile[] | null = null,
): Promise<Result<NewerDocument>> {
  const blob = await app().host.call('blobs.read', { area: 'sources', sha256: source.sha256 });
  if (!blob.ok) return fail(blob.error.code, `${source.title}: ${blob.error.message}`);
  const beside = source.companions?.sha256;
  const along = beside ? await app().host.call('blobs.read', { area: 'sources', sha256: beside }) : null;
  if (along && !along.ok) return fail(along.error.code, `${source.title}: ${along.error.message}`);
  const { bytes } = blob.value;
  const companions = along?.value.bytes ?? found;
  const read = await ask({ source, bytes, companions, reading, at: new Date().toISOString() });
  return read.ok ? { ok: true, value: { bytes, taken: read.value.taken, former: read.value.former } } : read;
}

function ask(request: ReadAgainRequest): Promise<ReadAgainAnswer> {
  const worker = new Worker(new URL('./readAgain.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadAgainAnswer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadAgainAnswer>) => resolve(data);
    worker.onerror = () =>
      resolve(
        fail('reader-stopped', `“${request.source.title}” could not be read again. Nothing was changed.`),
      );
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
