import { fail, ok, type Result } from '../model/result';
import type { SourceRow } from '../model/rows';
import { newestVersion } from './sourceVersions';

/**
 * The source with a newer version of its document in the place of the one it had, which joins
 * `earlierVersions`. `taken` is the row `takeIn` made of the new file. What the analyst may have
 * written (title, origin, author, note, …) stays; what the document says of its date and language
 * is taken over where it says something. Fails with `same-bytes`, or `too-many-versions`.
 */
export function newerVersion(source: SourceRow, taken: SourceRow, at: string): Result<SourceRow> {
  if (taken.sha256 === source.sha256)
    return fail(
      'same-bytes',
      `“${taken.fileName}” is byte for byte what “${source.title}” has already; there is nothing to update.`,
    );
  const earlierVersions = [...(source.earlierVersions ?? []), newestVersion(source)];
  if (earlierVersions.length > mostVersions)
    return fail(
      'too-many-versions',
      `“${source.title}” has ${mostVersions} earlier versions, and no more can be kept; take the file in as a source of its own.`,
    );
  return ok({
    ...source,
    ...newestVersion(taken),
    publishedAt: taken.publishedAt ?? source.publishedAt,
    language: source.language ?? taken.language,
    earlierVersions,
    updatedAt: at,
  });
}

/** As many as a source's row can hold. */
const mostVersions = 1_000;
