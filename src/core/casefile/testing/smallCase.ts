import type { SourceRow } from '../../model/rows';
import type { SourceText } from '../../model/sourceText';
import { sha256Hex } from '../../text/hash';
import { type CaseFile, commitTo, newCaseFile } from '../caseFile';
import { newRow } from '../newRow';
import { creating } from '../operations';

/** The instant of everything in the small case. */
export const smallCaseTime = '2026-05-05T09:12:00.000Z';
const by = 'Tester';

/** A case with one source per text, and one highlight over the first three characters of each. */
export function smallCase(texts: readonly string[] = ['Nine guards were killed 🛢️ at the fence.']): CaseFile {
  const caseFile = newCaseFile({ title: 'Small case', at: smallCaseTime, by, createdWith: 'Assay test' });
  for (const text of texts) addSource(caseFile, text);
  return caseFile;
}

/** Adds a plain-text source, its blobs and a highlight on its first characters. */
export function addSource(caseFile: CaseFile, text: string): SourceRow {
  const bytes = new TextEncoder().encode(text);
  const sourceText: SourceText = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
  const document = new TextEncoder().encode(JSON.stringify(sourceText));
  const source: SourceRow = {
    ...newRow(caseFile.caseId, by, smallCaseTime),
    title: `Source ${caseFile.state.sources.size + 1}`,
    kind: 'txt',
    fileName: 'source.txt',
    filePath: null,
    size: bytes.length,
    sha256: sha256Hex(bytes),
    document: sha256Hex(document),
    textSha256: sha256Hex(text),
    characters: [...text].length,
    importer: { name: 'txt', version: '1' },
    encoding: 'utf-8',
    language: 'en',
    originId: null,
    author: null,
    publisher: null,
    publishedAt: null,
    address: null,
    importedAt: smallCaseTime,
    warnings: [],
    note: null,
  };
  caseFile.blobs.sources.set(source.sha256, bytes);
  caseFile.blobs.texts.set(source.document, document);
  const details = { at: smallCaseTime, by };
  commitTo(caseFile, `Take in “${source.title}”`, [creating('sources', source)], details);
  const exact = text.slice(0, 3);
  if (exact)
    commitTo(
      caseFile,
      'Highlight a passage',
      [
        creating('highlights', {
          ...newRow(caseFile.caseId, by, smallCaseTime),
          sourceId: source.id,
          ranges: [{ start: 0, end: exact.length, exact, prefix: '', suffix: text.slice(3, 35) }],
          textSha256: source.textSha256,
          tagIds: [],
          note: null,
        }),
      ],
      details,
    );
  return source;
}
