import type { Id } from '../model/id';
import { fail, ok, type Result } from '../model/result';
import type { HighlightRow } from '../model/rows';
import { type SourceText, sourceTextSchema } from '../model/sourceText';
import { sha256Hex } from '../text/hash';
import { versionOfText } from '../versions/sourceVersions';
import type { BlobArea, CaseFile } from './caseFile';

/** A blob of the case, re-hashed. Fails with `blob-missing` or `blob-damaged`. */
export function blobOf(caseFile: CaseFile, area: BlobArea, sha256: string): Result<Uint8Array> {
  const bytes = caseFile.blobs[area].get(sha256);
  if (!bytes) return fail('blob-missing', `The case does not hold ${area}/${sha256}.`);
  if (sha256Hex(bytes) !== sha256)
    return fail('blob-damaged', `${area}/${sha256} no longer matches its SHA-256.`);
  return ok(bytes);
}

/** The stored source text of a source. Fails with `source-missing`, `blob-missing` or `blob-damaged`. */
export function sourceTextOf(caseFile: CaseFile, sourceId: Id): Result<SourceText> {
  const row = caseFile.state.sources.get(sourceId);
  if (!row) return fail('source-missing', `The case has no source ${sourceId}.`);
  const blob = blobOf(caseFile, 'texts', row.document);
  if (!blob.ok)
    return fail(blob.error.code, `The text of “${row.title}” cannot be read: ${blob.error.message}`);
  return parseSourceText(blob.value);
}

/**
 * The stored source text a highlight was made on: of the newest version of its source or of an earlier one.
 * Fails with `version-missing`, or as `sourceTextOf` does.
 */
export function textOfHighlight(
  caseFile: CaseFile,
  highlight: Pick<HighlightRow, 'sourceId' | 'textSha256'>,
): Result<SourceText> {
  const source = caseFile.state.sources.get(highlight.sourceId);
  if (!source) return fail('source-missing', `The case has no source ${highlight.sourceId}.`);
  const version = versionOfText(source, highlight.textSha256);
  if (!version)
    return fail(
      'version-missing',
      `“${source.title}” has no version with the text of one of its highlights; “assay verify” says which.`,
    );
  const blob = blobOf(caseFile, 'texts', version.document);
  if (!blob.ok)
    return fail(blob.error.code, `The text of “${source.title}” cannot be read: ${blob.error.message}`);
  return parseSourceText(blob.value);
}

/** Reads a source-text blob. Fails with `blob-damaged`. */
export function parseSourceText(bytes: Uint8Array): Result<SourceText> {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = sourceTextSchema.safeParse(JSON.parse(json));
    if (parsed.success) return ok(parsed.data);
  } catch {
    // Falls through to the one sentence for both kinds of damage.
  }
  return fail('blob-damaged', 'A stored source text is not what Assay writes.');
}
