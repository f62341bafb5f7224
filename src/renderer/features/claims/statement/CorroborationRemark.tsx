import { corroborationMissing, demandsCorroboration } from '@core/assess';
import type { Id } from '@core/model';
import { useWeighedCase } from '../data/useWeighedCase';
import classes from './StatementForm.module.css';
import type { StatementDraft } from './statementDraft';

interface CorroborationRemarkProps {
  readonly draft: StatementDraft;
  readonly highlightId: Id;
  readonly statementId: Id | null;
}

/** Says when “confirmed by other sources” is not so. It stops nobody: the second voice may be stated next. */
export function CorroborationRemark(props: CorroborationRemarkProps) {
  // The case is only weighed for a grade that asks for it.
  return demandsCorroboration(props.draft) ? <Remark {...props} /> : null;
}

function Remark({ draft, highlightId, statementId }: CorroborationRemarkProps) {
  const weighed = useWeighedCase();
  if (!weighed) return null;
  const { claim, stance, credibility, steps } = draft;
  const chain = steps.flatMap(({ origin, mode }) =>
    origin ? [{ originId: 'id' in origin ? origin.id : `new ${origin.name}`, mode, hedge: null }] : [],
  );
  const missing = corroborationMissing(weighed.weighing, {
    id: statementId ?? 'not saved yet',
    claimId: claim && 'id' in claim ? claim.id : 'not saved yet',
    highlightId,
    stance,
    chain,
    credibility,
  });
  return missing ? (
    <p className={classes.remark} role="status">
      {missing}
    </p>
  ) : null;
}
