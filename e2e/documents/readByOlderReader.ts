import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describePassage } from '../../src/core/anchor';
import { commitTo, creating, newCaseFile, newRow, writeCaseFile } from '../../src/core/casefile';
import { type TakenIn, takeIn } from '../../src/core/import/takeIn';
import type { HighlightRow } from '../../src/core/model';

export const missed = 'A second paragraph, which readers before this one passed over.';
export const kept = 'The first paragraph is read by every reader.';

const title = 'Two paragraphs';
const page = (...paragraphs: string[]) =>
  new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
      .map((words) => `<p>${words}</p>`)
      .join('')}</article></body></html>`,
  );

/**
 * A case with one source as an older Assay left it: its reader was of an earlier version and did not see the second
 * paragraph. One highlight is on the first.
 */
export async function writeCaseOfOlderReader(folder: string): Promise<{ path: string; title: string }> {
  const [at, by] = ['2026-01-05T09:00:00.000Z', 'Analyst'];
  const caseFile = newCaseFile({ title: 'Read long ago', at, by, createdWith: 'Assay' });
  const bytes = page(kept, missed);
  const about = { fileName: 'two.html', filePath: null, caseId: caseFile.caseId, at, by };
  const now = taken(await takeIn({ ...about, bytes }));
  const then = taken(await takeIn({ ...about, bytes: page(kept) }));
  const { document, textSha256, characters } = then.source;
  const importer = { ...now.source.importer, version: '0' };
  const source = { ...now.source, document, textSha256, characters, importer };
  caseFile.blobs.sources.set(source.sha256, bytes);
  caseFile.blobs.texts.set(document, then.document);
  const start = then.sourceText.text.indexOf(kept);
  const highlight: HighlightRow = {
    ...newRow(caseFile.caseId, by, at),
    sourceId: source.id,
    ranges: [describePassage(then.sourceText.text, start, start + kept.length)],
    textSha256,
    tagIds: [],
    note: null,
  };
  commitTo(caseFile, 'Take in', [creating('sources', source), creating('highlights', highlight)], { at, by });
  const path = join(folder, 'read-long-ago.assay');
  await writeFile(path, await writeCaseFile(caseFile));
  return { path, title };
}

function taken(result: Awaited<ReturnType<typeof takeIn>>): TakenIn {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
