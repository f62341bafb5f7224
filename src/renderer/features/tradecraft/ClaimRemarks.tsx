import type { Id } from '@core/model';
import { DetailSection } from '@renderer/ui/Detail';
import { AnsweredRemarks } from './panel/AnsweredRemarks';
import { RemarkItem } from './panel/RemarkItem';
import classes from './panel/Remarks.module.css';
import { useAnswers } from './panel/useAnswers';
import { useClaimRemarks } from './worker/findings';

/** What the tradecraft check remarks on in a claim and its statements; nothing where there is nothing. */
export function ClaimRemarks({ claimId }: { readonly claimId: Id }) {
  const remarks = useClaimRemarks(claimId);
  const answers = useAnswers(claimId);
  if (remarks.length === 0 && answers.length === 0) return null;
  return (
    <DetailSection title="Remarks">
      <ul className={classes.list} aria-label="Remarks">
        {remarks.map((remark) => (
          <RemarkItem key={`${remark.rule} ${remark.passage}`} remark={remark} />
        ))}
      </ul>
      <AnsweredRemarks subjectId={claimId} />
    </DetailSection>
  );
}
