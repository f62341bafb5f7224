import { decryptWith } from '@core/casefile/encryption';

/** Trying a passphrase takes a second on purpose: off the page's thread. */
self.onmessage = async ({ data }: MessageEvent<{ passphrase: string; bytes: Uint8Array }>) => {
  self.postMessage(await decryptWith(data.passphrase, data.bytes));
};
