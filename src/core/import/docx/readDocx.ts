import { fail, ok, type Result } from '../../model/result';
import { officeMetadata } from '../archive/officeMetadata';
import { openArchive } from '../archive/openArchive';
import type { FlowBlock } from '../flow/flowNode';
import { writeFlow } from '../flow/writeFlow';
import { ArchivePictures } from '../pictures/archivePictures';
import type { DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { childNamed } from '../xml/queries';
import { DocxComments } from './docxComments';
import { docxFlow } from './docxFlow';
import { hasForeignParts } from './docxInlines';
import { DocxNumbering } from './docxNumbering';
import { DocxParts } from './docxParts';
import { DocxStyles } from './docxStyles';

/**
 * Reads a Word document: its text with footnotes and endnotes, tracked insertions and deletions marked, comments with
 * their places. Hidden text, headers and footers are left out. Fails as `unpackArchive` and `parseXml` do, or with
 * `document-damaged`, naming the file.
 */
export async function readDocx(input: ImportInput): Promise<Result<ImportedDocument>> {
  const read = readFlow(input);
  if (!read.ok) return read;
  const { blocks, comments, parts, warnings } = read.value;
  return ok({
    ...writeFlow(blocks, comments.all),
    metadata: officeMetadata(parts),
    encoding: null,
    warnings,
  });
}

/** The pictures to which the picture blocks of `readDocx` point. */
export async function picturesOfDocx(input: ImportInput): Promise<readonly DocumentPicture[]> {
  const read = readFlow(input);
  return read.ok ? read.value.pictures.all() : [];
}

interface ReadFlow {
  readonly blocks: readonly FlowBlock[];
  readonly comments: DocxComments;
  readonly pictures: ArchivePictures;
  readonly parts: DocxParts;
  readonly warnings: readonly string[];
}

function readFlow({ bytes, fileName }: ImportInput): Result<ReadFlow> {
  const opened = DocxParts.open(bytes, fileName);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const text = parts.read(parts.main);
  if (!text.ok) return text;
  const body = childNamed(text.value, 'w:body');
  if (!body)
    return fail(
      'document-damaged',
      `“${fileName}” is damaged: its parts can be unpacked, but what is in them is no Word document. Open it in a word processor and save it again.`,
    );
  const [styles, numbering, footnotes, endnotes, notes, extended] = [
    'styles',
    'numbering',
    'footnotes',
    'endnotes',
    'comments',
    'commentsExtended',
  ].map((kind) => parts.readKind(kind));
  for (const part of [styles, numbering, footnotes, endnotes, notes, extended])
    if (part && !part.ok) return part;
  const rootOf = (part: typeof styles) => (part?.ok ? part.value : null);
  const knownStyles = new DocxStyles(rootOf(styles));
  const comments = new DocxComments(rootOf(notes), rootOf(extended), body);
  const archive = openArchive(bytes, fileName);
  const pictures = new ArchivePictures(archive.ok ? archive.value : []);
  const relationshipsOf = (kind: string) => {
    const part = [...parts.relationships(parts.main).values()].find(
      (relationship) => relationship.kind === kind,
    );
    return parts.relationships(part?.target ?? 'none');
  };
  const blocks = docxFlow(body, {
    styles: knownStyles,
    numbering: new DocxNumbering(rootOf(numbering), knownStyles),
    comments,
    pictures,
    notes: { footnote: rootOf(footnotes), endnote: rootOf(endnotes) },
    relationships: {
      text: parts.relationships(parts.main),
      footnote: relationshipsOf('footnotes'),
      endnote: relationshipsOf('endnotes'),
    },
  });
  const warnings: string[] = [];
  if (parts.hasWords(/^word\/(?:header|footer)\d*\.xml$/))
    warnings.push('Headers and footers of the pages were left out.');
  if (hasForeignParts(body))
    warnings.push('The document holds a file of another format as a part of its text, which was left out.');
  return ok({ blocks, comments, pictures, parts, warnings });
}
