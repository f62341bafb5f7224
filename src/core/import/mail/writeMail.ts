import { fail, ok, type Result } from '../../model/result';
import type { SourceText } from '../../model/sourceText';
import { BlockBuilder } from '../blockBuilder';
import { pagePictures } from '../html/pagePictures';
import { buildSourceText } from '../markup/buildSourceText';
import { parseMarkup } from '../markup/parseMarkup';
import { noMetadata } from '../metadata';
import type { ContainedFile, DocumentPicture, ImportedDocument } from '../types';
import { joinSourceTexts, type TextToJoin } from './joinSourceTexts';
import type { Mail, MailPicture } from './mail';
import { readPlainBody } from './plainBody';

/** A message as a document, with what reads its pictures, in the order of their numbers. */
export interface WrittenMail {
  readonly document: ImportedDocument;
  readonly embedded: readonly (() => DocumentPicture)[];
}

/**
 * A message as a document: its subject, its head as a table, and its texts. Attachments are files of their own, and so are
 * pictures that no text shows. Fails with `no-text` or `too-complex` (see `parseMarkup`), naming the file.
 */
export function writeMail(mail: Mail, fileName: string): Result<WrittenMail> {
  const texts: TextToJoin[] = [headText(mail)];
  const embedded: (() => DocumentPicture)[] = [];
  const shown = new Set<MailPicture>();
  for (const body of mail.bodies) {
    if (body.kind === 'plain') {
      texts.push(readPlainBody(body));
      continue;
    }
    const parsed = parseMarkup(body.html, fileName);
    if (!parsed.ok) return parsed;
    const companion = (address: string) => {
      const picture = pictureNamed(mail.pictures, address);
      if (picture) shown.add(picture);
      return picture?.bytes ?? null;
    };
    const { root } = parsed.value;
    const pictures = pagePictures(root, { address: null, companion });
    const pictureOf = ({ attributes }: { attributes: ReadonlyMap<string, string> }) =>
      pictures.shown.get(attributes) ?? null;
    const text = buildSourceText([root], { address: null, pictureOf });
    texts.push({ ...text, picturesBefore: embedded.length });
    embedded.push(...pictures.embedded);
  }
  const sourceText = joinSourceTexts(texts);
  if (sourceText.text === '')
    return fail('no-text', `“${fileName}” was read as a message, but there is no text in it.`);
  const contains = [
    ...mail.attachments,
    ...mail.pictures.filter((picture) => !shown.has(picture)).map(asFile),
  ];
  const { subject, author, sentAt, language, facts, encoding, warnings } = mail;
  const metadata = { ...noMetadata, title: subject, author, publishedAt: sentAt, language, facts };
  const document = { sourceText, metadata, encoding, warnings, ...(contains.length > 0 && { contains }) };
  return ok({ document, embedded });
}

/** A formatted text names its pictures by `cid:` and their name, in which letters may be escaped. */
function pictureNamed(pictures: readonly MailPicture[], address: string): MailPicture | undefined {
  const stated = /^\s*cid:(.+?)\s*$/i.exec(address)?.[1];
  if (stated === undefined) return undefined;
  return pictures.find(({ cid }) => cid === stated || cid === unescaped(stated));
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function asFile({ name, bytes }: MailPicture): ContainedFile {
  return { path: name, bytes, modifiedAt: null };
}

function headText({ subject, head }: Mail): SourceText {
  const builder = new BlockBuilder();
  const run = (text: string) => ({ text: text.replace(/\s+/g, ' ').trim(), marks: [] });
  if (subject !== null) builder.add({ kind: 'heading', level: 1 }, run(subject));
  builder.addTable(
    head.map(({ name, value }) => [
      { run: run(name), header: true, direction: null },
      { run: run(value), header: false, direction: null },
    ]),
  );
  return builder.finish();
}
