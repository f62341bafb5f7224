import { byPlaceInText } from '@core/highlights';
import type { HighlightRow, Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import { citedQuote } from '../actions/citation';
import { copyText } from '../actions/copyText';
import { textOfHighlight } from '../actions/textOfHighlight';

/** Puts the words of some highlights on the clipboard, in text order, each with its citation. */
export async function copyCards(highlightIds: readonly Id[]): Promise<void> {
  const { database } = app();
  const rows = (await database.highlights.bulkGet([...highlightIds])).filter(
    (row): row is HighlightRow => row !== undefined,
  );
  const source = rows[0] && (await database.sources.get(rows[0].sourceId));
  if (!source) return;
  const inOrder = rows.sort(byPlaceInText);
  const done =
    rows.length === 1
      ? 'The passage is on the clipboard, with its source.'
      : `${rows.length} passages are on the clipboard, with their source.`;
  const quotes: string[] = [];
  for (const row of inOrder) quotes.push(citedQuote(row, source, await textOfHighlight(row, source)));
  await copyText(quotes.join('\n\n'), done);
}
