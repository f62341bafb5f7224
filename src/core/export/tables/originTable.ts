import { living } from '../../model/caseState';
import type { OriginRow } from '../../model/claimRows';
import { inOrderOfMaking } from '../../report';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

/** A row for each origin with its grade, and every grading it had. */
export function originTable(context: TableContext): CaseTable {
  const { state } = context;
  const nameOf = (id: string | null) => (id ? (state.origins.get(id)?.name ?? '') : '');
  return tableOf<OriginRow>(
    'Origins',
    [
      { name: 'Origin', width: 36, of: ({ name }) => name },
      { name: 'Kind', width: 16, of: ({ kind }) => kind },
      { name: 'Also called', width: 30, of: ({ aliases }) => aliases.join('; ') },
      { name: 'Belongs to', width: 30, of: ({ parentId }) => nameOf(parentId) },
      { name: 'Reliability', width: 11, of: ({ reliability }) => reliability?.code },
      { name: 'Scheme', width: 11, of: ({ reliability }) => reliability?.scheme },
      {
        name: 'Gradings',
        width: 60,
        of: ({ gradings = [] }) =>
          gradings
            .map(
              ({ grade, at, by, reason }) =>
                `${at.slice(0, 10)} ${grade?.code ?? 'none'} by ${by}: ${reason}`,
            )
            .join('\n'),
      },
      { name: 'Interests', width: 36, of: ({ interests }) => interests },
      { name: 'Access', width: 36, of: ({ access }) => access },
      { name: 'Note', width: 48, of: ({ note }) => context.noteText(note) },
      { name: 'By', width: 16, of: ({ createdBy }) => createdBy },
      { name: 'Made', width: 22, of: ({ createdAt }) => createdAt },
      { name: 'Id', width: 38, of: ({ id }) => id },
    ],
    living(state, 'origins').sort(inOrderOfMaking),
  );
}
