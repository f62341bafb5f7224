import { fail, ok, type Result } from '../model/result';
import type { SourceRow } from '../model/rows';
import { newestVersion } from './sourceVersions';

/**
 * The source with a newer version of its document in the place of the one it had, which joins
 * `earlierVersions`. `taken` is the row `takeIn` made of the new file. What the analyst may have
 * written (title, origin, author, note, handling mark, …) stays; what the document says of its date and
 * language is taken over where it says something; capture, file time, facts and the file it was in are the new
 * file's alone. Fails with `same-bytes`, or `too-many-versions`.
 */
export function newerVersion(source: SourceRow, taken: SourceRow, at: string): Result<SourceRow> {
  if (taken.sha256 === source.sha256)
    return fail(
      'same-bytes',
      `“${taken.fileName}” is byte for byte what “${source.title}” has already; there is nothing to update.`,
    );
  const replaced = withVersion(source, taken, at);
  if (!replaced.ok) return replaced;
  return ok({
    ...replaced.value,
    publishedAt: taken.publishedAt ?? source.publishedAt,
    language: source.language ?? taken.language,
  });
}

/**
 * The source as another reading of the same bytes has it. `taken` is what `readAgain` made of them, `former` what
 * the choices the source had make of them today: what the source has from its document (title, author, …) is
 * replaced where it is what `former` says, and stays where the analyst wrote something else. The
 * reading it had joins `earlierVersions` unless both gave the very same text. Fails with `same-reading` where
 * nothing would be different, or `too-many-versions`.
 */
export function newerReading(
  source: SourceRow,
  taken: SourceRow,
  former: SourceRow,
  at: string,
): Result<SourceRow> {
  if (isSameReading(source, taken))
    return fail('same-reading', `“${source.title}” has been read this way already; nothing is different.`);
  const replaced =
    taken.document === source.document
      ? ok({ ...withoutVersion(source), ...newestVersion(taken), updatedAt: at })
      : withVersion(source, taken, at);
  if (!replaced.ok) return replaced;
  const { title, author, publisher, publishedAt, address, language } = taken;
  const said = { title, author, publisher, publishedAt, address, language };
  const isAnalysts = (field: keyof typeof said) => source[field] !== former[field];
  const changed = Object.entries(said).filter(([field]) => !isAnalysts(field as keyof typeof said));
  return ok({
    ...replaced.value,
    publishedAt: source.publishedAt,
    ...Object.fromEntries(changed),
    importedAt: source.importedAt,
    readAt: at,
  });
}

function isSameReading(source: SourceRow, taken: SourceRow): boolean {
  return (
    taken.document === source.document &&
    taken.encoding === source.encoding &&
    taken.importer.name === source.importer.name &&
    taken.importer.version === source.importer.version &&
    taken.reading?.encoding === source.reading?.encoding &&
    (taken.reading?.wholePage ?? false) === (source.reading?.wholePage ?? false)
  );
}

function withVersion(source: SourceRow, taken: SourceRow, at: string): Result<SourceRow> {
  const earlierVersions = [...(source.earlierVersions ?? []), newestVersion(source)];
  if (earlierVersions.length > mostVersions)
    return fail(
      'too-many-versions',
      `“${source.title}” has ${mostVersions} earlier versions, and no more can be kept; take the file in as a source of its own.`,
    );
  return ok({ ...withoutVersion(source), ...newestVersion(taken), earlierVersions, updatedAt: at });
}

/** Without what only some versions say, which would else outlive the version that said it. */
function withoutVersion(source: SourceRow): SourceRow {
  const {
    capturedAt: _c,
    fileModifiedAt: _m,
    facts: _f,
    partOf: _p,
    reading: _r,
    companions: _w,
    readAt: _a,
    ...rest
  } = source;
  return rest;
}

/** As many as a source's row can hold. */
const mostVersions = 1_000;
