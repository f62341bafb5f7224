import type { ExchangeOutcome } from '@core/exchange/types';
import { fail, ok, type Result } from '@core/model';
import type { AppServices } from '@renderer/app/appContext';
import { passSourceText } from '@renderer/store/sourceTexts';
import type { ExchangeRequest, FromExchangeWorker, ToExchangeWorker } from './exchangeMessages';

/** Milliseconds after which a worker without a sign of life is given up; words in a scan take a minute. */
const longestSilence = 120_000;

/** What becomes of an exchange file, found out in a worker. `onStep` is told how far it is; `stop` ends it. */
export async function takeInWorker(
  { database, host, session }: Pick<AppServices, 'database' | 'host' | 'session'>,
  { bytes, fileName }: Pick<ExchangeRequest, 'bytes' | 'fileName'>,
  onStep: (done: number, all: number) => void,
  stop: Promise<string>,
): Promise<Result<ExchangeOutcome>> {
  const worker = new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToExchangeWorker) => worker.postMessage(message);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Result<ExchangeOutcome>>((finish) => {
      const listen = () => {
        clearTimeout(timer);
        timer = setTimeout(
          () => finish(stopped(fileName, 'did not come on for two minutes')),
          longestSilence,
        );
      };
      void stop.then((why) => finish(fail('cancelled', why)));
      worker.onmessage = ({ data }: MessageEvent<FromExchangeWorker>) => {
        listen();
        if (data.kind === 'done') finish(data.result);
        else if (data.kind === 'step') onStep(data.done, data.all);
        else if (data.kind === 'want-bytes')
          void host
            .call('blobs.read', { area: 'sources', sha256: data.sha256 })
            .then((read) =>
              send({ kind: 'bytes', sha256: data.sha256, bytes: read.ok ? ok(read.value.bytes) : read }),
            );
        else
          void passSourceText(database, host, data).then((text) =>
            send({ kind: 'text', document: data.document, text }),
          );
      };
      worker.onerror = (event) => {
        event.preventDefault?.();
        finish(stopped(fileName, 'stopped'));
      };
      listen();
      const { caseId, analyst } = session;
      const at = new Date().toISOString();
      send({ kind: 'take', bytes, fileName, database: database.name, caseId, at, by: analyst });
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function stopped(fileName: string, how: string): Result<never> {
  return fail('reader-stopped', `“${fileName}” was given up: its reader ${how}. Nothing of it was taken in.`);
}
