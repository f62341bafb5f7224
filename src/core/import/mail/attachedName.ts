import { nameWithoutEnding } from '../fileName';
import { type FileKind, sniff } from '../sniff';

/** Endings for attachments whose message names only their type. */
const endings: ReadonlyMap<string, string> = new Map([
  ['application/epub+zip', 'epub'],
  ['application/json', 'json'],
  ['application/msword', 'doc'],
  ['application/pdf', 'pdf'],
  ['application/pgp-signature', 'asc'],
  ['application/pkcs7-mime', 'p7m'],
  ['application/pkcs7-signature', 'p7s'],
  ['application/rtf', 'rtf'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.ms-outlook', 'msg'],
  ['application/vnd.ms-powerpoint', 'ppt'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/xml', 'xml'],
  ['application/zip', 'zip'],
  ['audio/mpeg', 'mp3'],
  ['audio/wav', 'wav'],
  ['image/bmp', 'bmp'],
  ['image/gif', 'gif'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/svg+xml', 'svg'],
  ['image/tiff', 'tif'],
  ['image/webp', 'webp'],
  ['message/rfc822', 'eml'],
  ['text/calendar', 'ics'],
  ['text/csv', 'csv'],
  ['text/html', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/rfc822-headers', 'txt'],
  ['text/rtf', 'rtf'],
  ['text/vcard', 'vcf'],
  ['text/xml', 'xml'],
  ['video/mp4', 'mp4'],
]);

/** The same for those whose message says nothing of their type, by what they hold. */
const endingsOfKinds: Partial<Record<FileKind, string>> = {
  ...{ pdf: 'pdf', rtf: 'rtf', doc: 'doc', docx: 'docx', odt: 'odt', ods: 'ods', xlsx: 'xlsx', pptx: 'pptx' },
  ...{ png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp', tiff: 'tif', bmp: 'bmp', epub: 'epub', odp: 'odp' },
  ...{ html: 'html', mhtml: 'mhtml', msg: 'msg', zip: 'zip' },
};

/**
 * The name an attachment goes by: its own without any folder, else its kind and place, with the ending of its type. It is only shown, never written to,
 * but names of folders in it would lie about where it lay.
 */
export function attachedName(
  stated: string | null,
  mediaType: string,
  place: number,
  bytes: Uint8Array = new Uint8Array(),
): string {
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
  // Outlook keeps what was signed as it went over the net, without a name.
  if (mediaType === 'multipart/signed') return 'Message as it was signed.eml';
  const kind = mediaType === 'message/rfc822' ? 'Message' : 'Attachment';
  const held = bytes.length > 0 ? endingsOfKinds[sniff(bytes)] : undefined;
  return `${kind} ${place}.${endings.get(mediaType) ?? held ?? 'bin'}`;
}
