import { type CaseFile, textOfHighlight } from '@core/casefile';
import { living, type SourceText } from '@core/model';
import { CodePointIndex } from '@core/text';
import { versionInWords } from '@core/versions';
import type { Answer } from '../command';
import { highlightJson } from '../highlightJson';
import { table } from '../table';
import { shortId } from './names';

/**
 * By source, in text order. Offsets are those of the version a highlight was made on, which `version`
 * names where it is not the newest. They need the text: highlights of a text that is damaged are named
 * and left out.
 */
export function listHighlights(caseFile: CaseFile): Answer {
  const { state } = caseFile;
  const highlights = living(state, 'highlights');
  const remarks = new Set<string>();
  const json = living(state, 'sources').flatMap((source) => {
    const indexes = new Map<string, { text: SourceText; index: CodePointIndex }>();
    return highlights
      .filter((highlight) => highlight.sourceId === source.id)
      .flatMap((highlight) => {
        let counted = indexes.get(highlight.textSha256);
        if (!counted) {
          const text = textOfHighlight(caseFile, highlight);
          if (!text.ok) {
            remarks.add(text.error.message);
            return [];
          }
          counted = { text: text.value, index: new CodePointIndex(text.value.text) };
          indexes.set(highlight.textSha256, counted);
        }
        return [highlightJson(state, highlight, counted.text, counted.index)];
      })
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
  });
  const rows = json.map((row) => [
    shortId(row.id),
    shortId(row.source),
    row.start,
    row.end,
    row.place,
    row.tags.join(', '),
    row.version ? `${row.exact} (from the ${versionInWords(row.version)})` : row.exact,
  ]);
  const text = table(['id', 'source', 'start', 'end', 'place', 'tags', 'words'], rows);
  return { json, text, remarks: [...remarks], complete: remarks.size === 0 };
}
