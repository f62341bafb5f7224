import { living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { TagRow } from '../../model/rows';
import { compareText } from '../../report';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

/** A row for each tag with its definition and how often it is used in the sources of the tables. */
export function tagTable(context: TableContext): CaseTable {
  const uses = new Map<Id, number>();
  for (const { id } of context.sources)
    for (const { tagIds } of context.highlights.get(id) ?? [])
      for (const tagId of tagIds) uses.set(tagId, (uses.get(tagId) ?? 0) + 1);
  return tableOf<TagRow>(
    'Tags',
    [
      { name: 'Tag', width: 36, of: ({ id }) => context.tagPath(id) },
      { name: 'Colour', width: 10, of: ({ colour }) => colour },
      { name: 'Definition', width: 60, of: ({ note }) => context.noteText(note) },
      { name: 'Highlights', width: 10, of: ({ id }) => uses.get(id) ?? 0 },
      { name: 'Id', width: 38, of: ({ id }) => id },
    ],
    living(context.state, 'tags').sort((left, right) =>
      compareText(context.tagPath(left.id), context.tagPath(right.id)),
    ),
  );
}
