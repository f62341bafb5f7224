import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { ChangeDetail } from './detail/ChangeDetail';
import { useChangeRun } from './detail/useChangeRun';
import { useHistoryState } from './historyState';

/** The right pane: one change, row by row and field by field. */
export default function ChangePane() {
  const chosen = useHistoryState((state) => state.chosen);
  const run = useChangeRun(chosen);
  return (
    <Pane title="Change">
      {run && <ChangeDetail key={run.change.id} run={run} />}
      {run === null && (
        <EmptyState text="Choose a change to see what was before and what after. Every change is kept; undo is a change, too." />
      )}
    </Pane>
  );
}
