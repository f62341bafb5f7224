import { type CaseFile, sourceTextOf } from '@core/casefile';
import { living } from '@core/model';
import { CodePointIndex } from '@core/text';
import type { Answer } from '../command';
import { highlightJson } from '../highlightJson';
import { table } from '../table';
import { shortId } from './names';

/** By source, in text order. Offsets need the text: highlights of a source whose text is damaged are named and left out. */
export function listHighlights(caseFile: CaseFile): Answer {
  const { state } = caseFile;
  const highlights = living(state, 'highlights');
  const remarks: string[] = [];
  const json = living(state, 'sources').flatMap((source) => {
    const own = highlights.filter((highlight) => highlight.sourceId === source.id);
    if (own.length === 0) return [];
    const text = sourceTextOf(caseFile, source.id);
    if (!text.ok) {
      remarks.push(text.error.message);
      return [];
    }
    const index = new CodePointIndex(text.value.text);
    return own
      .map((highlight) => highlightJson(state, highlight, text.value.text, index))
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
  });
  const rows = json.map((row) => [
    shortId(row.id),
    shortId(row.source),
    row.start,
    row.end,
    row.tags.join(', '),
    row.exact,
  ]);
  const text = table(['id', 'source', 'start', 'end', 'tags', 'words'], rows);
  return { json, text, remarks, complete: remarks.length === 0 };
}
