import { sniff } from '../sniff';

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
]);

/** The media type of a picture that can be drawn in the text, by its content; null for anything else. */
export function drawable(stated: string, bytes: Uint8Array): string | null {
  if (!stated.startsWith('image/') && stated !== 'application/octet-stream') return null;
  return mediaTypes.get(sniff(bytes)) ?? null;
}
