import { useWorkspace } from '@renderer/app/workspace';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { useWeighedCase } from './data/useWeighedCase';
import { ClaimDetail } from './detail/ClaimDetail';

/** The right pane: the chosen claim and who says what about it. */
export default function ClaimPane() {
  const weighed = useWeighedCase();
  const claimId = useWorkspace((workspace) => workspace.claimId);
  const claim = weighed?.state.claims.get(claimId ?? '');
  return (
    <Pane title="Claim">
      {weighed && claim && !claim.deletedAt && <ClaimDetail key={claim.id} claim={claim} {...weighed} />}
      {weighed && (!claim || claim.deletedAt) && (
        <EmptyState text="Choose a claim to see who asserts it, who denies it, in which words and on whose authority." />
      )}
    </Pane>
  );
}
