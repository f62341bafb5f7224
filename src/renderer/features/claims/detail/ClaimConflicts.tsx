import { conflictsOf } from '@core/assess';
import type { Id } from '@core/model';
import { DetailSection } from '@renderer/ui/Detail';
import own from '../conflicts/Conflicts.module.css';
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
      <ul className={own.plain} aria-label="Conflicts of this claim">
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <button
              type="button"
              className={own.link}
              title="Show the sides of this conflict"
              onClick={() => showConflict(conflict.key)}
            >
              {conflict.sentence}
            </button>{' '}
            <span className={own.quiet}>({stateWord(conflict)})</span>
          </li>
        ))}
        {later.map(({ sentence }) => (
          <li key={sentence} className={own.quiet}>
            {sentence}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
