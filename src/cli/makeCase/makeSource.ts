import { join } from 'node:path';
import { creating } from '@core/casefile';
import { takeIn } from '@core/import/takeIn';
import { readWhole } from '../caseOnDisk';
import type { CaseMaker } from './caseMaker';
import type { CaseDefinition } from './definition';

/** Takes one document of the definition in, as an import would. */
export async function makeSource(
  maker: CaseMaker,
  folder: string,
  given: CaseDefinition['sources'][number],
): Promise<void> {
  const bytes = await readWhole(join(folder, given.file));
  if (!bytes.ok) throw new Error(bytes.error.message);
  const at = maker.tick(given.takenInAt);
  const { caseFile } = maker;
  const read = await takeIn({
    bytes: bytes.value,
    fileName: given.file,
    filePath: null,
    caseId: caseFile.caseId,
    at,
    by: maker.analyst,
  });
  if (!read.ok) throw new Error(read.error.message);
  const { source, document } = read.value;
  const row = {
    ...source,
    ...maker.base('source', given.key, at),
    originId: maker.known('origins', given.origin),
    title: given.title ?? source.title,
    author: given.author ?? source.author,
    publishedAt: given.publishedAt ?? source.publishedAt,
    language: given.language ?? source.language,
    address: given.address ?? source.address,
  };
  caseFile.blobs.sources.set(row.sha256, bytes.value);
  caseFile.blobs.texts.set(row.document, document);
  maker.commit(`Take in “${row.title}”`, at, [creating('sources', row)]);
  maker.remember('source', given.key, row.title);
}
