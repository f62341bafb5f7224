import { fail, ok, type Result } from '../../model/result';
import type { Fact } from '../../model/rows';
import { writeFlow } from '../flow/writeFlow';
import { noMetadata } from '../metadata';
import type { DocumentMetadata, DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { RtfReader } from './rtfReader';
import { deepestGroup, scanRtf } from './scanRtf';

/**
 * Reads rich text. Hidden words, headers and footers are left out; a file that ends too early is read as far as it
 * goes, and said to. Fails with `too-complex`, naming the file and the bound.
 */
export async function readRtf({ bytes, fileName }: ImportInput): Promise<Result<ImportedDocument>> {
  const reader = new RtfReader();
  const end = scanRtf(bytes, reader);
  if (end === 'nested')
    return fail(
      'too-complex',
      `“${fileName}” nests its groups more than ${deepestGroup.toLocaleString('en')} deep, which no real document does; it was not taken in.`,
    );
  const blocks = reader.finish();
  const warnings: string[] = [];
  if (end === 'open') warnings.push('The file ends before the document does: its last part is missing.');
  if (reader.hasPageFurniture) warnings.push('Headers and footers of the pages were left out.');
  return ok({
    ...writeFlow(blocks, reader.comments),
    metadata: metadataOf(reader.information),
    encoding: null,
    warnings,
  });
}

/** The pictures to which the picture blocks of `readRtf` point. */
export async function picturesOfRtf({ bytes }: ImportInput): Promise<readonly DocumentPicture[]> {
  const reader = new RtfReader();
  if (scanRtf(bytes, reader) !== 'nested') reader.finish();
  return reader.pictures;
}

const further = [
  ['Subject', 'subject'],
  ['Description', 'doccomm'],
  ['Keywords', 'keywords'],
  ['Category', 'category'],
  ['Created', 'creatim'],
  ['Last saved', 'revtim'],
  ['Last saved by', 'operator'],
  ['Last printed', 'printim'],
  ['Company', 'company'],
  ['Manager', 'manager'],
  ['Program', 'generator'],
] as const;

/** The date is the one the document says it was made: rich text has none of publication. */
function metadataOf(information: ReadonlyMap<string, string>): DocumentMetadata {
  const facts: Fact[] = further.flatMap(([name, key]) => {
    const value = information.get(key)?.replace(/;$/, '');
    return value ? [{ name, value }] : [];
  });
  return {
    ...noMetadata,
    title: information.get('title') ?? null,
    author: information.get('author') ?? null,
    publishedAt: information.get('creatim') ?? null,
    facts,
  };
}
