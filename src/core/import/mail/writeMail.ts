import { fail, ok, type Result } from '../../model/result';
import type { SourceText } from '../../model/sourceText';
import { BlockBuilder } from '../blockBuilder';
import { buildSourceText } from '../markup/buildSourceText';
import { parseMarkup } from '../markup/parseMarkup';
import { noMetadata } from '../metadata';
import type { ImportedDocument } from '../types';
import { joinSourceTexts } from './joinSourceTexts';
import type { Mail } from './mail';
import { readPlainBody } from './plainBody';

/**
 * A message as a document: its subject, its head as a table, and its texts. Attachments are files of their own. Fails with
 * `too-complex` (see `parseMarkup`).
 */
export function writeMail(mail: Mail, fileName: string): Result<ImportedDocument> {
  const texts: SourceText[] = [headText(mail)];
  for (const body of mail.bodies) {
    if (body.kind === 'plain') {
      texts.push(readPlainBody(body));
      continue;
    }
    const parsed = parseMarkup(body.html, fileName);
    if (!parsed.ok) return parsed;
    texts.push(buildSourceText([parsed.value.root], { address: null }));
  }
  const sourceText = joinSourceTexts(texts);
  if (sourceText.text === '' && mail.attachments.length === 0)
    return fail('no-text', `“${fileName}” was read as a message, but there is nothing in it.`);
  return ok({
    sourceText,
    metadata: {
      ...noMetadata,
      title: mail.subject,
      author: mail.author,
      publishedAt: mail.sentAt,
      language: mail.language,
      facts: mail.facts,
    },
    encoding: mail.encoding,
    warnings: mail.warnings,
    ...(mail.attachments.length > 0 && { contains: mail.attachments }),
  });
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
