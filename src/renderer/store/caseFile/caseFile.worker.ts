import type { Result } from '@core/model';
import { type UnpackedCase, unpackCase } from './unpackedCase';

/** How many journal lines go to the page in one message: a few milliseconds of copying there. */
const portion = 2_000;

/** What comes out of the worker: portions of the journal, then all else. */
export type FromCaseFileWorker =
  | { readonly kind: 'entries'; readonly entries: UnpackedCase['entries'] }
  | { readonly kind: 'done'; readonly result: Result<Omit<UnpackedCase, 'entries'>> };

self.onmessage = (event: MessageEvent<Uint8Array>) => {
  const unpacked = unpackCase(event.data);
  if (!unpacked.ok) return send({ kind: 'done', result: unpacked });
  const { entries, ...rest } = unpacked.value;
  for (let place = 0; place < entries.length; place += portion)
    send({ kind: 'entries', entries: entries.slice(place, place + portion) });
  send({ kind: 'done', result: { ok: true, value: rest } });
};

function send(message: FromCaseFileWorker): void {
  self.postMessage(message);
}
