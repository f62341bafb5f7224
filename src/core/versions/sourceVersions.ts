import type { HighlightRow, SourceRow, SourceVersion } from '../model/rows';
import { formatDate } from '../report/formatDate';

/** The versions of a source, oldest first; the last one is the newest, as the row itself has it. */
export function sourceVersions(source: SourceRow): SourceVersion[] {
  return [...(source.earlierVersions ?? []), newestVersion(source)];
}

/** What the row has of its newest version, in the form in which it is kept when a newer one comes. */
export function newestVersion(source: SourceRow): SourceVersion {
  const { fileName, filePath, kind, size, sha256, document, textSha256, characters } = source;
  const { importer, encoding, publishedAt, importedAt, warnings } = source;
  const { capturedAt, fileModifiedAt, facts, partOf, reading, companions, readAt } = source;
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
    publishedAt,
    importedAt,
    warnings,
    ...(capturedAt !== undefined && { capturedAt }),
    ...(fileModifiedAt !== undefined && { fileModifiedAt }),
    ...(facts && { facts }),
    ...(partOf && { partOf }),
    ...(reading && { reading }),
    ...(companions && { companions }),
    ...(readAt !== undefined && { readAt }),
  };
}

/** Where a version's blobs are in the vault: its bytes, what was saved along with it, and its text. */
export function blobsOfVersion({
  sha256,
  companions,
  document,
}: Pick<SourceVersion, 'sha256' | 'companions' | 'document'>): ['sources' | 'texts', string][] {
  return [
    ['sources', sha256],
    ...(companions ? [['sources', companions.sha256] as ['sources', string]] : []),
    ['texts', document],
  ];
}

/** The newest version with this canonical text, or null where the source never had it. */
export function versionOfText(source: SourceRow, textSha256: string): SourceVersion | null {
  return sourceVersions(source).findLast((version) => version.textSha256 === textSha256) ?? null;
}

/** Whether a highlight's offsets are those of an earlier version's text: never to be used on the newest one. */
export function isOnEarlierText(source: SourceRow, highlight: Pick<HighlightRow, 'textSha256'>): boolean {
  return highlight.textSha256 !== source.textSha256;
}

/** `version of 5 May 2024, 09:12 UTC`: when the version was taken in, or read again. */
export function versionInWords({ importedAt, readAt }: Pick<SourceVersion, 'importedAt' | 'readAt'>): string {
  return `version of ${formatDate(readAt ?? importedAt)}`;
}

/**
 * What is said beside a highlight of an earlier version: `from the version of 5 May 2024, 09:12 UTC`.
 * Empty for one of the newest text.
 */
export function earlierVersionInWords(
  source: SourceRow,
  highlight: Pick<HighlightRow, 'textSha256'>,
): string {
  if (!isOnEarlierText(source, highlight)) return '';
  const version = versionOfText(source, highlight.textSha256);
  return version ? `from the ${versionInWords(version)}` : 'from an earlier version';
}
