import { type CaseFile, sourceTextOf } from '@core/casefile';
import { NearDuplicates } from '@core/duplicates';
import { living } from '@core/model';
import type { Answer } from '../command';
import { noteMarkdown } from '../noteMarkdown';
import { table } from '../table';
import { originNameOf, shortId } from './names';

/**
 * Everything known of each source, and which others have nearly the same text: they are one origin. A text that is
 * missing or damaged is compared with none; `verify` names it.
 */
export function listSources(caseFile: CaseFile): Answer {
  const { state } = caseFile;
  const highlights = living(state, 'highlights');
  const duplicates = nearDuplicatesIn(caseFile);
  const json = living(state, 'sources').map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    sha256: row.sha256,
    characters: row.characters,
    origin: originNameOf(state, row.originId),
    publishedAt: row.publishedAt,
    importedAt: row.importedAt,
    importedBy: row.createdBy,
    language: row.language,
    author: row.author,
    publisher: row.publisher,
    address: row.address,
    capturedAt: row.capturedAt ?? null,
    handling: row.handling ?? null,
    fields: row.fields ?? [],
    note: noteMarkdown(state, row.note),
    fileName: row.fileName,
    filePath: row.filePath,
    fileModifiedAt: row.fileModifiedAt ?? null,
    partOf: row.partOf ?? null,
    size: row.size,
    companions: row.companions ?? null,
    importer: row.importer,
    encoding: row.encoding,
    reading: row.reading ?? {},
    readAt: row.readAt ?? null,
    textSha256: row.textSha256,
    facts: row.facts ?? [],
    highlights: highlights.filter((highlight) => highlight.sourceId === row.id).length,
    warnings: row.warnings,
    nearDuplicates: duplicates.of(row.id),
    earlierVersions: row.earlierVersions ?? [],
  }));
  const rows = json.map((row) => [
    shortId(row.id),
    row.kind,
    row.highlights,
    row.origin,
    row.publishedAt,
    row.title,
  ]);
  return { json, text: table(['id', 'kind', 'highlights', 'origin', 'published', 'title'], rows) };
}

function nearDuplicatesIn(caseFile: CaseFile): NearDuplicates {
  const found = new NearDuplicates();
  for (const source of living(caseFile.state, 'sources')) {
    const text = sourceTextOf(caseFile, source.id);
    if (text.ok) found.add(source.id, text.value.text);
  }
  return found;
}
