import type { HighlightRow, SourceRow } from '@core/model';
import { loadEarlierText, versionOfText } from '../earlierText';

/** The texts highlights were made on, by SHA-256, as far as they can be had. `source` has the versions. */
export async function olderTexts(
  source: SourceRow,
  highlights: readonly HighlightRow[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const textSha256 of new Set(highlights.map((row) => row.textSha256))) {
    const version = versionOfText(source, textSha256);
    const loaded = version && (await loadEarlierText(source, version));
    if (loaded?.ok) texts.set(textSha256, loaded.value.text);
  }
  return texts;
}
