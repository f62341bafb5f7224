import { fail, ok, type Result } from '../../model/result';
import { openArchive } from '../archive/openArchive';
import { openDocumentMetadata } from '../archive/openDocumentMetadata';
import { type ArchiveMember, unpackArchive } from '../archive/unpackArchive';
import { writeFlow } from '../flow/writeFlow';
import { elementsOf, lineOf, type MarkupElement } from '../markup/markupNode';
import { ArchivePictures } from '../pictures/archivePictures';
import type { DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { parseXml } from '../xml/parseXml';
import { descend } from '../xml/queries';
import { OdtFlow } from './odtFlow';
import { OdtStyles } from './odtStyles';

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

/**
 * Reads an OpenDocument text. Tracked insertions and deletions are kept and marked; hidden text, headers and footers
 * are left out. Fails as `unpackArchive` and `parseXml` do, or with `document-protected` or `document-damaged`.
 */
export async function readOdt(input: ImportInput): Promise<Result<ImportedDocument>> {
  const read = readFlow(input);
  if (!read.ok) return read;
  const { flow, styles, meta } = read.value;
  const metadata = meta ? parseXml(meta.bytes, { fileName: input.fileName, part: 'meta.xml' }) : null;
  return ok({
    ...writeFlow(flow.blocks, flow.comments),
    metadata: openDocumentMetadata(metadata?.ok ? metadata.value : null),
    encoding: null,
    warnings: hasPageFurniture(styles) ? ['Headers and footers of the pages were left out.'] : [],
  });
}

/** The pictures to which the picture blocks of `readOdt` point. */
export async function picturesOfOdt(input: ImportInput): Promise<readonly DocumentPicture[]> {
  const read = readFlow(input);
  return read.ok ? read.value.pictures.all() : [];
}

interface ReadFlow {
  readonly flow: OdtFlow;
  readonly styles: MarkupElement | null;
  readonly meta: ArchiveMember | undefined;
  readonly pictures: ArchivePictures;
}

function readFlow({ bytes, fileName }: ImportInput): Result<ReadFlow> {
  const unpacked = unpackArchive(bytes, fileName, (name) => wanted.has(name));
  if (!unpacked.ok) return unpacked;
  const part = (name: string) => unpacked.value.get(name);
  if (isProtected(part('META-INF/manifest.xml')))
    return fail(
      'document-protected',
      `“${fileName}” is protected by a password. Open it in a word processor and save it without the password.`,
    );
  const content = part('content.xml');
  const parsed = content && parseXml(content.bytes, { fileName, part: 'content.xml' });
  if (parsed && !parsed.ok) return parsed;
  const text = parsed && descend(parsed.value, 'office:body', 'office:text');
  if (!parsed || !text)
    return fail(
      'document-damaged',
      `“${fileName}” is damaged: it is packed like an OpenDocument text, but there is no text in it. Open it in a word processor and save it again.`,
    );
  const named = part('styles.xml');
  const styles = named ? parseXml(named.bytes, { fileName, part: 'styles.xml' }) : null;
  if (styles && !styles.ok) return styles;
  const archive = openArchive(bytes, fileName);
  const pictures = new ArchivePictures(archive.ok ? archive.value : []);
  const flow = new OdtFlow(new OdtStyles(styles?.value ?? null, parsed.value), pictures);
  flow.readBody(text);
  return ok({ flow, styles: styles?.value ?? null, meta: part('meta.xml'), pictures });
}

function isProtected(manifest: ArchiveMember | undefined): boolean {
  return manifest ? new TextDecoder('utf-8').decode(manifest.bytes).includes('encryption-data') : false;
}

function hasPageFurniture(styles: MarkupElement | null): boolean {
  const masters = styles && descend(styles, 'office:master-styles');
  for (const element of elementsOf(masters ? [masters] : []))
    if (/^style:(?:header|footer)(?:-first|-left)?$/.test(element.name) && lineOf([element]) !== '')
      return true;
  return false;
}
