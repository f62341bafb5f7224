import { diagonalGlance, diagonalRate, diagonalWords, isLazyGrading } from '@core/assess';
import { type CaseState, living } from '@core/model';
import { useMemo } from 'react';
import classes from './list/ClaimList.module.css';

/** How often both axes of a grade say the same, in the case as a whole; quiet unless it is a warning sign. */
export function DiagonalLine({ state }: { readonly state: CaseState }) {
  const rate = useMemo(() => diagonalRate(living(state, 'statements')), [state]);
  const isWarning = isLazyGrading(rate);
  const words = isWarning ? diagonalWords(rate) : diagonalGlance(rate);
  if (words === '') return null;
  return (
    <p className={classes.diagonal} data-warning={isWarning || undefined} title={diagonalWords(rate)}>
      {words}
    </p>
  );
}
