import type { CaseState, ConflictRow } from '@core/model';
import { ActionIcon } from '@mantine/core';
import { NotePreview } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconTrash } from '@tabler/icons-react';
import { binConflictView } from '../actions/viewConflict';
import own from './Conflicts.module.css';

interface FormerConflictsProps {
  readonly rows: readonly ConflictRow[];
  readonly state: CaseState;
}

/** What was written of conflicts that are none any more, because what was stated has changed. Nothing of it is lost. */
export function FormerConflicts({ rows, state }: FormerConflictsProps) {
  return (
    <section className={own.former} aria-label="No longer found">
      <h3 className={own.heading}>No longer found ({rows.length})</h3>
      <ul className={own.plain}>
        {rows.map((row) => (
          <li key={row.id} className={own.formerRow}>
            <div>
              <bdi>
                {row.claimIds
                  .map((id) => `“${state.claims.get(id)?.text ?? 'a claim that is gone'}”`)
                  .join(', ')}
              </bdi>
              {row.note && <NotePreview note={row.note} className={own.quiet} />}
              {row.wouldSettle !== '' && <p className={own.quiet}>Would settle it: {row.wouldSettle}</p>}
            </div>
            <ActionIcon
              size="sm"
              aria-label="Move this view to the bin"
              onClick={async () =>
                tellOutcome(await binConflictView(row.id), 'The view is in the bin. Undo brings it back.')
              }
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
