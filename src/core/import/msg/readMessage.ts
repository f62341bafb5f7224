import { ok, type Result } from '../../model/result';
import type { Fact } from '../../model/rows';
import { type CompoundStorage, readCompound } from '../compound/readCompound';
import { writeCompound } from '../compound/writeCompound';
import { decodeBytes } from '../encoding/decodeBytes';
import { readText } from '../encoding/readText';
import { attachedName } from '../mail/attachedName';
import { differentForms } from '../mail/differentForms';
import type { Mail, MailBody, MailPicture } from '../mail/mail';
import { readHead } from '../mail/mailHeaders';
import { readRoute } from '../mail/readRoute';
import { shownHead } from '../mail/shownHead';
import { pictureMediaType } from '../pictures/pictureMediaType';
import type { ContainedFile } from '../types';
import { decompressRtf } from './decompressRtf';
import { encodingOfPage, MessageProperties } from './MessageProperties';

/** How an attachment is kept: 5 is a message, 6 an object of another program. */
const isMessage = 5;

/** Reads a message of Outlook. Fails as `readCompound` does. */
export function readMessage(bytes: Uint8Array, fileName: string): Result<Mail> {
  const read = readCompound(bytes, fileName);
  if (!read.ok) return read;
  const storage = read.value;
  const properties = new MessageProperties(storage, 32);
  const head = new TextEncoder().encode(properties.text('007D') ?? '');
  const headers = readHead(head, fileName);
  if (!headers.ok) return headers;
  const route = readRoute(headers.value.headers);
  const sentAt = route.sentAt ?? properties.time('0039');
  const receivedAt = route.receivedAt ?? properties.time('0E06');
  const body = bodiesOf(properties);
  const files = attachmentsOf(storage, properties.encoding);
  const name = properties.text('0C1A') ?? properties.text('0042');
  const address = properties.text('5D01') ?? properties.text('0C1F') ?? properties.text('0065');
  const receivers = receiversOf(storage, properties.encoding);
  const kept = [
    { name: 'From', value: withAddress(name, address) },
    { name: 'To', value: receivers(1) ?? properties.text('0E04') ?? '' },
    { name: 'Cc', value: receivers(2) ?? properties.text('0E03') ?? '' },
    { name: 'Bcc', value: receivers(3) ?? properties.text('0E02') ?? '' },
    { name: 'Date', value: sentAt ?? '' },
  ];
  // As it went over the net, where it did; the list of receivers knows the hidden ones, too.
  const net = new Map(shownHead(headers.value.headers).map((line) => [line.name, line.value]));
  return ok({
    subject: properties.text('0037')?.trim() ?? null,
    head: kept
      .map((line) => ({ ...line, value: net.get(line.name) ?? line.value }))
      .filter(({ value }) => value !== ''),
    author: name ?? address,
    sentAt,
    receivedAt,
    language: null,
    facts: route.facts.length > 0 ? route.facts : factsOf(properties, sentAt, receivedAt),
    bodies: body.bodies,
    pictures: files.pictures,
    attachments: [...files.attachments, ...body.files],
    encoding: body.encoding,
    warnings: [...route.warnings, ...body.warnings, ...files.warnings],
  });
}

function withAddress(name: string | null, address: string | null): string {
  if (name === null || address === null || name === address) return name ?? address ?? '';
  // Addresses inside an organisation (`/O=…`) say nothing to a reader.
  return address.includes('@') ? `${name} <${address}>` : name;
}

/** The receivers of a kind (1 to, 2 copy, 3 hidden copy), with their addresses; null where the message lists none. */
function receiversOf(storage: CompoundStorage, encoding: string): (kind: number) => string | null {
  const listed = [...storage.storages]
    .filter(([name]) => name.startsWith('__recip_version1.0_'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, inner]) => new MessageProperties(inner, 8, encoding));
  return (kind) => {
    const ofKind = listed.filter((properties) => properties.number('0C15') === kind);
    const words = ofKind.map((properties) =>
      withAddress(properties.text('3001'), properties.text('39FE') ?? properties.text('3003')),
    );
    return words.filter((word) => word !== '').join(', ') || null;
  };
}

/** What a message knows that never went over the net: there are no lines of servers. */
function factsOf(properties: MessageProperties, sentAt: string | null, receivedAt: string | null): Fact[] {
  const facts: [string, string | null][] = [
    ['Date', sentAt],
    ['Received', receivedAt],
    ['Message-ID', properties.text('1035')],
    ['In-Reply-To', properties.text('1042')],
    ['References', properties.text('1039')],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

interface Bodies {
  readonly bodies: readonly MailBody[];
  readonly files: readonly ContainedFile[];
  readonly encoding: string | null;
  readonly warnings: readonly string[];
}

/** The plain text; the formatted one where there is no plain one or it shows pictures; else the rich text as a file. */
function bodiesOf(properties: MessageProperties): Bodies {
  const plain = properties.text('1000');
  const html = htmlOf(properties);
  const encoding = properties.encoding;
  const other = plain !== null && html ? differentForms(plain, html) : null;
  if (html && (plain === null || /\bsrc\s*=\s*["']?cid:/i.test(html)))
    return {
      bodies: [{ kind: 'html', html }],
      files: other ? [other.plain] : [],
      ...{ encoding, warnings: other ? [other.warning('formatted')] : [] },
    };
  if (plain !== null)
    return {
      bodies: [{ kind: 'plain', text: plain, flowed: false, deletesSpace: false }],
      files: other ? [other.formatted] : [],
      ...{ encoding, warnings: other ? [other.warning('plain')] : [] },
    };
  const compressed = properties.bytes('1009');
  const rich = compressed && decompressRtf(compressed);
  if (!rich) return { bodies: [], files: [], encoding, warnings: [] };
  return {
    bodies: [],
    files: [{ path: 'Text of the message.rtf', bytes: rich, modifiedAt: null }],
    encoding,
    warnings: ['The message has its text as rich text only, which was taken in as a file of its own.'],
  };
}

function htmlOf(properties: MessageProperties): string | null {
  const bytes = properties.bytes('1013');
  if (!bytes) return properties.text('1013');
  const page = encodingOfPage(properties.number('3FDE'));
  return readText(bytes, page)?.text ?? decodeBytes(bytes, page ?? 'windows-1252');
}

interface Files {
  readonly attachments: ContainedFile[];
  readonly pictures: MailPicture[];
  readonly warnings: string[];
}

function attachmentsOf(storage: CompoundStorage, encoding: string): Files {
  const files: Files = { attachments: [], pictures: [], warnings: [] };
  const inOrder = [...storage.storages].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, inner] of inOrder) {
    if (!name.startsWith('__attach_version1.0_')) continue;
    const properties = new MessageProperties(inner, 8, encoding);
    const place = files.attachments.length + 1;
    const stated = properties.text('3707') ?? properties.text('3704') ?? properties.text('3001');
    const embedded = inner.storages.get('__substg1.0_3701000D');
    if (embedded && properties.number('3705') === isMessage) {
      const subject = new MessageProperties(embedded, 24).text('0037') ?? stated ?? `Message ${place}`;
      const path = attachedName(
        `${subject.replace(/[/\\]+/g, ' ')}.msg`,
        'application/vnd.ms-outlook',
        place,
      );
      const bytes = writeCompound(standingAlone(embedded));
      if (bytes) files.attachments.push({ path, bytes, modifiedAt: null });
      else
        files.warnings.push(
          `The attached message “${path}” is larger than 7 MB; it was left out. Save it as a file of its own.`,
        );
      continue;
    }
    const bytes = properties.bytes('3701');
    const mediaType = properties.text('370E')?.trim().toLowerCase() ?? '';
    const path = attachedName(stated, mediaType, place, bytes ?? undefined);
    if (!bytes) {
      files.warnings.push(
        `The attachment “${path}” is not in the file, or in a form that is not read; it was left out.`,
      );
      continue;
    }
    const cid = properties.text('3712')?.replace(/^<|>$/g, '');
    const picture = pictureMediaType(bytes);
    if (cid && picture) files.pictures.push({ cid, name: path, mediaType: picture, bytes });
    else files.attachments.push({ path, bytes, modifiedAt: properties.time('3008') });
  }
  return files;
}

/** A message inside another has a shorter head before its properties than one that is a file (MS-OXMSG, 2.4.1). */
function standingAlone(embedded: CompoundStorage): CompoundStorage {
  const name = '__properties_version1.0';
  const properties = embedded.streams.get(name)?.read() ?? new Uint8Array(24);
  const longer = new Uint8Array(properties.length + 8);
  longer.set(properties.subarray(0, 24));
  longer.set(properties.subarray(24), 32);
  return { ...embedded, streams: new Map([...embedded.streams, [name, { read: () => longer }]]) };
}
