import type { CaseFile } from '@core/casefile';
import { living } from '@core/model';
import type { Answer } from '../command';
import { table } from '../table';
import { originNameOf, shortId } from './names';

export function listSources({ state }: CaseFile): Answer {
  const highlights = living(state, 'highlights');
  const json = living(state, 'sources').map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    sha256: row.sha256,
    characters: row.characters,
    origin: originNameOf(state, row.originId),
    publishedAt: row.publishedAt,
    importedAt: row.importedAt,
    language: row.language,
    author: row.author,
    publisher: row.publisher,
    address: row.address,
    fileName: row.fileName,
    size: row.size,
    encoding: row.encoding,
    highlights: highlights.filter((highlight) => highlight.sourceId === row.id).length,
    warnings: row.warnings,
    earlierVersions: (row.earlierVersions ?? []).map(
      ({ sha256, textSha256, fileName, importedAt, characters }) => ({
        sha256,
        textSha256,
        fileName,
        importedAt,
        characters,
      }),
    ),
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
