import type { Id } from '@core/model';
import { DetailSection } from '@renderer/ui/Detail';
import { AnsweredRemarks } from './panel/AnsweredRemarks';
import { RemarkGroups } from './panel/RemarkGroups';
import { useAnswers } from './panel/useAnswers';
import { useClaimRemarks } from './worker/findings';

/** What the tradecraft check remarks on in a claim and its statements; nothing where there is nothing. */
export function ClaimRemarks({ claimId }: { readonly claimId: Id }) {
  const remarks = useClaimRemarks(claimId);
  const answers = useAnswers(claimId);
  if (remarks.length === 0 && answers.length === 0) return null;
  return (
    <DetailSection title="Remarks">
      {remarks.length > 0 && <RemarkGroups remarks={remarks} />}
      <AnsweredRemarks subjectId={claimId} />
    </DetailSection>
  );
}
