import type { HighlightRow, SourceRow, SourceText } from '@core/model';
import { app } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';

/** The text a highlight was made on, where that is the newest of its source; else null: its place was another's. */
export async function textOfHighlight(
  highlight: Pick<HighlightRow, 'textSha256'>,
  source: SourceRow,
): Promise<SourceText | null> {
  if (highlight.textSha256 !== source.textSha256) return null;
  const { database, host } = app();
  const loaded = await loadSourceText(database, host, source);
  return loaded.ok ? loaded.value : null;
}
