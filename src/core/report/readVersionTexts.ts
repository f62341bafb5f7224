import { parseSourceText } from '../casefile/blobOf';
import type { ExportInput } from '../export/types';
import { fail, ok, type Result } from '../model/result';
import type { HighlightRow, SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { isOnEarlierText, versionOfText } from '../versions/sourceVersions';
import { checkQuotations } from './checkQuotations';

/**
 * The texts a source's highlights were made on, by their SHA-256: that of the newest version always,
 * and those of earlier versions that still have highlights. Every highlight is compared with its own.
 * Fails when a text cannot be read or a quotation differs.
 */
export async function readVersionTexts(
  input: ExportInput,
  source: SourceRow,
  highlights: readonly HighlightRow[],
): Promise<Result<Map<string, SourceText>>> {
  const texts = new Map<string, SourceText>();
  const newest = await input.sourceText(source.id);
  if (!newest.ok) return newest;
  texts.set(source.textSha256, newest.value);
  for (const highlight of highlights) {
    if (!isOnEarlierText(source, highlight) || texts.has(highlight.textSha256)) continue;
    const version = versionOfText(source, highlight.textSha256);
    const blob = version && (await input.blob('texts', version.document));
    const text = blob?.ok ? parseSourceText(blob.value) : blob;
    if (!text)
      return fail(
        'version-missing',
        `Nothing was exported: “${source.title}” has a highlight on a text that is no version of it; check the case with “verify”.`,
      );
    if (!text.ok) return text;
    texts.set(highlight.textSha256, text.value);
  }
  for (const [textSha256, text] of texts) {
    const own = highlights.filter((highlight) => highlight.textSha256 === textSha256);
    const checked = checkQuotations(source, text, own);
    if (!checked.ok) return checked;
  }
  return ok(texts);
}
