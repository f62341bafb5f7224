import { nameWithoutEnding } from '../fileName';

/** Endings for attachments whose message names only their type. */
const endings: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['application/pkcs7-mime', 'p7m'],
  ['application/zip', 'zip'],
  ['image/gif', 'gif'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['message/rfc822', 'eml'],
  ['text/calendar', 'ics'],
  ['text/csv', 'csv'],
  ['text/html', 'html'],
  ['text/plain', 'txt'],
  ['text/rfc822-headers', 'txt'],
  ['text/vcard', 'vcf'],
]);

/**
 * The name an attachment goes by: its own without any folder, else its kind and place. It is only shown, never written to,
 * but names of folders in it would lie about where it lay.
 */
export function attachedName(stated: string | null, mediaType: string, place: number): string {
  const name = (stated ?? '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .split(/[/\\]/)
    .at(-1)
    ?.trim()
    .slice(0, 255);
  if (name && name !== '.' && name !== '..')
    return nameWithoutEnding(name) === name && endings.has(mediaType) && !/\.[^.]+$/.test(name)
      ? `${name}.${endings.get(mediaType)}`
      : name;
  const kind = mediaType === 'message/rfc822' ? 'Message' : 'Attachment';
  return `${kind} ${place}.${endings.get(mediaType) ?? 'bin'}`;
}
