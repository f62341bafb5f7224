import { conflictsOf } from '@core/assess';
import type { Id } from '@core/model';
import { DetailSection } from '@renderer/ui/Detail';
import own from '../conflicts/Conflicts.module.css';
import { conflictBrief } from '../conflicts/conflictBrief';
import { stateWord } from '../conflicts/conflictWords';
import { showConflict } from '../conflicts/showConflict';
import type { WeighedCase } from '../data/useWeighedCase';

/** The conflicts a claim is in, each leading to its sides, and counts of it that have only grown. */
export function ClaimConflicts({ claimId, state, weighing }: WeighedCase & { readonly claimId: Id }) {
  const found = conflictsOf(state, weighing);
  const conflicts = found.ofClaim(claimId);
  const later = found.laterCounts.filter(({ claimIds }) => claimIds.includes(claimId));
  if (conflicts.length === 0 && later.length === 0) return null;
  return (
    <DetailSection title="Conflicts">
      {conflicts.length > 0 && (
        <ul className={own.plain} aria-label="Conflicts of this claim">
          {conflicts.map((conflict) => (
            <li key={conflict.key} className={own.row}>
              <button
                type="button"
                className={`${own.link} ${own.capital}`}
                dir="auto"
                title={conflict.sentence}
                onClick={() => showConflict(conflict.key)}
              >
                {conflictBrief(conflict, state, claimId)}
              </button>
              <span className={`${own.state} ${own.small}`} data-state={stateWord(conflict)}>
                {stateWord(conflict)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <details className={own.later}>
          <summary>
            {later.length === 1 ? '1 pair of counts differs' : `${later.length} pairs of counts differ`} by
            their day
          </summary>
          <ul className={own.plain} aria-label="Counts of different days">
            {later.map(({ sentence }) => (
              <li key={sentence} className={own.quiet}>
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </DetailSection>
  );
}
