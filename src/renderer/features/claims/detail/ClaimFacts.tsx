import { timeText } from '@core/assess/worldTime';
import type { ClaimRow, Result } from '@core/model';
import { DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';
import { changeClaimPlace, changeClaimTime } from '../actions/changeClaimFacts';
import classes from './ClaimDetail.module.css';

/** When and where it happened, in the analyst's own reading. */
export function ClaimFacts({ claim }: { readonly claim: ClaimRow }) {
  const problemOf = async (outcome: Promise<Result<unknown>>) => {
    const result = await outcome;
    return result.ok ? null : result.error.message;
  };
  return (
    <DetailSection title="When and where">
      <div className={classes.facts}>
        <DraftInput
          label="Time"
          value={claim.time ? timeText(claim.time) : ''}
          onSettle={(typed) => problemOf(changeClaimTime(claim.id, typed))}
        />
        <DraftInput
          label="Place"
          value={claim.place ?? ''}
          onSettle={(typed) => problemOf(changeClaimPlace(claim.id, typed))}
        />
      </div>
    </DetailSection>
  );
}
