import { useWorkspace } from '@renderer/app/workspace';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { useWeighedCase } from '../data/useWeighedCase';
import { OriginDetail } from './OriginDetail';

/** The right pane: the chosen origin, what it says and how far it can be relied on. */
export default function OriginPane() {
  const weighed = useWeighedCase();
  const originId = useWorkspace((workspace) => workspace.originId);
  const origin = weighed?.state.origins.get(originId ?? '');
  const isThere = origin && !origin.deletedAt;
  return (
    <Pane title="Origin">
      {weighed && isThere && <OriginDetail key={origin.id} origin={origin} state={weighed.state} />}
      {weighed && !isThere && (
        <EmptyState text="Choose an origin to see what it says, what it publishes, and how it was graded when and why." />
      )}
    </Pane>
  );
}
