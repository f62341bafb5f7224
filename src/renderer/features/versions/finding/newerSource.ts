import type { SourceRow, SourceVersion } from '@core/model';

/** Earlier versions a source can keep; `earlierVersions` of the model holds no more. */
export const mostEarlierVersions = 1_000;

/**
 * A source whose document a newer one takes the place of. `taken` is the newer document as it would have been
 * taken in by itself. Bytes, text and date of publication become the newer one's; what the analyst says of
 * the source stays. The former version becomes the last of `earlierVersions`.
 */
export function newerSource(current: SourceRow, taken: SourceRow, at: string): SourceRow {
  return {
    ...current,
    ...documentOf(taken),
    publishedAt: taken.publishedAt ?? current.publishedAt,
    updatedAt: at,
    earlierVersions: [...(current.earlierVersions ?? []), earlierVersionOf(current)],
  };
}

/** The part of a source that belongs to one version of it. */
export function earlierVersionOf(source: SourceRow): SourceVersion {
  return { ...documentOf(source), publishedAt: source.publishedAt };
}

function documentOf(source: SourceRow): Omit<SourceVersion, 'publishedAt'> {
  const { fileName, filePath, kind, size, sha256, document, textSha256, characters } = source;
  const { importer, encoding, importedAt, warnings } = source;
  return {
    fileName,
    filePath,
    kind,
    size,
    sha256,
    document,
    textSha256,
    characters,
    importer,
    encoding,
    importedAt,
    warnings,
  };
}
