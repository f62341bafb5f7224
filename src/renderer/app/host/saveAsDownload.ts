import type { CallParameters } from '@host/contract';

/** Hands a file to the browser, which puts it where the user has their downloads go. */
export function saveAsDownload({ name, mediaType, bytes }: CallParameters<'files.save'>): string {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this returns and tells nobody when it has done so.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'your downloads';
}
