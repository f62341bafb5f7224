import { ok, type Result } from '../../model/result';
import { decodeBytes } from '../encoding/decodeBytes';
import { type ReadText, readText } from '../encoding/readText';
import { attachedName } from '../mail/attachedName';
import { differentForms } from '../mail/differentForms';
import { decodeWords } from '../mail/encodedWords';
import type { Mail, MailBody, MailPicture } from '../mail/mail';
import { addressName } from '../mail/mailAddress';
import { mailDate } from '../mail/mailDate';
import { headerValue, readHead } from '../mail/mailHeaders';
import { type MailPart, readParts } from '../mail/readParts';
import { readRoute } from '../mail/readRoute';
import { shownHead } from '../mail/shownHead';
import { decodeTransfer } from '../mail/transferEncoding';
import { languageTag } from '../metadata';
import { pictureMediaType } from '../pictures/pictureMediaType';
import type { ContainedFile } from '../types';

/** Reads a message with all its parts. Fails as `readParts` does. `encoding` is what the analyst chose, if anything. */
export function readMail(bytes: Uint8Array, fileName: string, encoding: string | undefined): Result<Mail> {
  const read = readParts(bytes, fileName);
  if (!read.ok) return read;
  const { headers } = read.value;
  const gathered = new Gathered(encoding);
  gathered.visit(read.value);
  const from = headerValue(headers, 'from') ?? headerValue(headers, 'sender');
  const subject = decodeWords(headerValue(headers, 'subject') ?? '').trim();
  const route = readRoute(headers);
  return ok({
    subject: subject || null,
    head: shownHead(headers),
    author: addressName(from),
    sentAt: route.sentAt,
    receivedAt: route.receivedAt,
    language: languageTag(headerValue(headers, 'content-language')),
    facts: route.facts,
    bodies: gathered.bodies,
    pictures: gathered.pictures,
    attachments: gathered.attachments,
    encoding: gathered.encoding,
    warnings: [...route.warnings, ...gathered.warnings],
  });
}

/** What comes out of the parts: texts to be read, pictures in them, and files. */
class Gathered {
  readonly bodies: MailBody[] = [];
  readonly pictures: MailPicture[] = [];
  readonly attachments: ContainedFile[] = [];
  readonly warnings: string[] = [];
  encoding: string | null = null;
  readonly #chosen: string | undefined;

  constructor(chosen: string | undefined) {
    this.#chosen = chosen;
  }

  visit(part: MailPart): void {
    const { value } = part.type;
    if (part.parts.length > 0) this.#visitBundle(part, value);
    else if (isText(part)) this.#addBody(part);
    else this.#addFile(part);
  }

  #visitBundle({ parts, type }: MailPart, value: string): void {
    if (value === 'multipart/alternative') {
      const one = this.#chosenOf(parts);
      if (one) this.visit(one);
      return;
    }
    if (value === 'multipart/encrypted') {
      this.warnings.push(
        'The message is encrypted: its text cannot be read without the key of the receiver.',
      );
      for (const part of parts) if (part.type.value !== 'application/pgp-encrypted') this.#addFile(part);
      return;
    }
    if (value === 'multipart/signed') {
      const by = type.parameters.get('protocol')?.includes('pgp') ? 'OpenPGP' : 'S/MIME';
      this.warnings.push(`The message is signed (${by}). The signature was not checked.`);
      for (const part of parts) if (!/signature$/.test(part.type.value)) this.visit(part);
      return;
    }
    for (const part of parts) this.visit(part);
  }

  /**
   * Of several forms of one text the plain one, unless it says hardly anything of what the formatted one says or that one
   * shows pictures of the message. What else hangs on the forms is kept.
   */
  #chosenOf(parts: readonly MailPart[]): MailPart | undefined {
    const plain = parts.find((part) => part.type.value === 'text/plain' && isText(part));
    const others = parts.filter(
      (part) => part !== plain && /^(?:text\/html|multipart\/)/.test(part.type.value),
    );
    const rich = others.at(-1);
    for (const part of parts)
      if (part !== plain && !others.includes(part) && part.type.value !== 'text/plain') this.#addFile(part);
    if (!plain || !rich) return rich ?? plain ?? parts[0];
    const html = htmlIn(rich);
    const formatted = html ? this.#textOf(html).text : '';
    const unformatted = this.#textOf(plain).text;
    const words = countWords(unformatted);
    const richWords = countWords(formatted.replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' '));
    const hasPictures = /\bsrc\s*=\s*["']?cid:/i.test(formatted) && rich.parts.length > 1;
    const isRich = html !== null && (hasPictures || words < 0.3 * richWords);
    const other = differentForms(unformatted, formatted);
    if (other) {
      this.warnings.push(other.warning(isRich ? 'formatted' : 'plain'));
      this.attachments.push(isRich ? other.plain : other.formatted);
    }
    if (isRich) return rich;
    for (const part of filesBeside(rich)) this.visit(part);
    return plain;
  }

  #addBody(part: MailPart): void {
    const { text, encoding, warnings } = this.#textOf(part);
    if (!/\S/.test(text)) return;
    this.encoding ??= encoding;
    for (const warning of warnings) if (!this.warnings.includes(warning)) this.warnings.push(warning);
    if (/^-----BEGIN PGP MESSAGE-----/m.test(text))
      this.warnings.push('A text of the message is encrypted (OpenPGP) and was kept as it is.');
    if (part.type.value === 'text/html') this.bodies.push({ kind: 'html', html: text });
    else
      this.bodies.push({
        kind: 'plain',
        text,
        flowed: part.type.parameters.get('format')?.toLowerCase() === 'flowed',
        deletesSpace: part.type.parameters.get('delsp')?.toLowerCase() === 'yes',
      });
  }

  #addFile(part: MailPart): void {
    const { value } = part.type;
    const bytes = contentOf(part);
    if (value === 'message/external-body')
      this.warnings.push(
        'A part of the message lies elsewhere and is only named in it; nothing was fetched.',
      );
    if (/^application\/(?:x-)?pkcs7-mime$/.test(value))
      this.warnings.push(
        'The message, or a part of it, is wrapped for S/MIME (encrypted or signed). The wrapped part was kept as a file.',
      );
    if (value === 'application/ms-tnef')
      this.warnings.push(
        'Attachments may be hidden in a file of Outlook’s own (winmail.dat), which is not opened.',
      );
    if (bytes.length === 0) return;
    const cid = headerValue(part.headers, 'content-id')?.replace(/^<|>$/g, '');
    const path = attachedName(nameOf(part, bytes), value, this.attachments.length + 1, bytes);
    const mediaType = pictureMediaType(bytes);
    if (cid && mediaType) this.pictures.push({ cid, name: path, mediaType, bytes });
    else
      this.attachments.push({
        path,
        bytes,
        modifiedAt: mailDate(part.disposition.parameters.get('modification-date') ?? null),
      });
  }

  #textOf(part: MailPart): ReadText {
    const bytes = contentOf(part);
    const charset = part.type.parameters.get('charset') ?? null;
    const declared = charset ?? (part.type.value === 'text/html' ? metaCharset(bytes) : null);
    return (
      readText(bytes, declared, this.#chosen) ?? {
        text: decodeBytes(bytes, 'windows-1252').replaceAll('\0', ''),
        encoding: 'windows-1252',
        warnings: ['A text of the message holds bytes that are no characters.'],
      }
    );
  }
}

function contentOf(part: MailPart): Uint8Array {
  return decodeTransfer(part.content, headerValue(part.headers, 'content-transfer-encoding') ?? '7bit');
}

/** Texts that are read with the message; all else is a file of its own. */
function isText({ type, disposition }: MailPart): boolean {
  if (disposition.value === 'attachment') return false;
  if (type.value === 'message/delivery-status' || type.value === 'text/enriched') return true;
  const isNamed = disposition.parameters.has('filename') || type.parameters.has('name');
  return type.value === '' || type.value === 'text/html' || (type.value === 'text/plain' && !isNamed);
}

function nameOf({ type, disposition, headers }: MailPart, content: Uint8Array): string | null {
  const stated = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? null;
  if (stated !== null) return stated;
  return type.value === 'message/rfc822'
    ? forwardedName(content)
    : headerValue(headers, 'content-description');
}

/** A message in a message goes by its subject. */
function forwardedName(content: Uint8Array): string | null {
  const head = readHead(content, '');
  const subject = head.ok ? decodeWords(headerValue(head.value.headers, 'subject') ?? '').trim() : '';
  return subject === '' ? null : `${subject.replace(/[/\\]+/g, ' ')}.eml`;
}

function htmlIn(part: MailPart): MailPart | null {
  if (part.type.value === 'text/html') return part;
  for (const inner of part.parts) {
    const html = htmlIn(inner);
    if (html) return html;
  }
  return null;
}

/** Files that hang on a formatted text that is not read, without that text and its pictures. */
function filesBeside(part: MailPart): MailPart[] {
  return part.parts.filter(
    (inner) =>
      inner.type.value !== 'text/html' && inner.type.value !== 'text/plain' && inner.parts.length === 0,
  );
}

function metaCharset(bytes: Uint8Array): string | null {
  const start = decodeBytes(bytes.subarray(0, 2_048), 'windows-1252');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
