import { quotedParts } from '../../highlights/quotedParts';
import type { HighlightRow, SourceRow } from '../../model/rows';
import { publisherName } from '../../report';
import { statementsOfHighlight } from '../../report/statementView';
import { earlierVersionInWords } from '../../versions/sourceVersions';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

/** A row for each highlight, in order of sources and of the text. */
export function highlightTable(context: TableContext): CaseTable {
  const { state } = context;
  const rows = context.sources.flatMap((source) =>
    (context.highlights.get(source.id) ?? []).map((highlight) => ({ source, highlight })),
  );
  return tableOf<{ source: SourceRow; highlight: HighlightRow }>(
    'Highlights',
    [
      { name: 'Source', width: 36, of: ({ source }) => source.title },
      { name: 'Publisher', width: 22, of: ({ source }) => publisherName(state, source) },
      { name: 'Place', width: 14, of: ({ source, highlight }) => context.placeOf(source, highlight) },
      { name: 'Words', width: 60, of: ({ highlight }) => quotedParts(highlight).join(' […] ') },
      { name: 'Tags', width: 24, of: ({ highlight }) => context.tagNames(highlight.tagIds) },
      { name: 'Note', width: 48, of: ({ highlight }) => context.noteText(highlight.note) },
      {
        name: 'Claims',
        width: 40,
        of: ({ highlight }) =>
          statementsOfHighlight(state, highlight.id)
            .map(({ stance, claimText }) => `${stance}: ${claimText}`)
            .join('\n'),
      },
      { name: 'By', width: 16, of: ({ highlight }) => highlight.createdBy },
      { name: 'Made', width: 22, of: ({ highlight }) => highlight.createdAt },
      { name: 'Changed', width: 22, of: ({ highlight }) => highlight.updatedAt },
      { name: 'Version', width: 22, of: ({ source, highlight }) => earlierVersionInWords(source, highlight) },
      {
        name: 'Places in text',
        width: 18,
        of: ({ highlight }) => context.spansOf(highlight),
      },
      { name: 'Source id', width: 38, of: ({ source }) => source.id },
      { name: 'Id', width: 38, of: ({ highlight }) => highlight.id },
    ],
    rows,
  );
}
