import { type Board, heuerSteps, stepState } from '@core/assess';
import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useAlternativesState } from '../alternativesState';
import classes from './Rail.module.css';
import { StepPanel } from './StepPanel';

/** Heuer's eight steps: each says what to do, keeps its notes, and is ticked by what is on the board. */
export function StepRail({ board }: { readonly board: Board }) {
  const chosen = useAlternativesState(({ step }) => step);
  return (
    <section className={classes.steps} aria-label="Steps">
      <ol className={classes.rail}>
        {heuerSteps.map(({ name, title }, place) => {
          const { isDone } = stepState(board, name);
          return (
            <li key={name}>
              <button
                type="button"
                className={classes.step}
                aria-current={name === chosen ? 'step' : undefined}
                data-done={isDone || undefined}
                onClick={() => useAlternativesState.setState({ step: name })}
              >
                <span className={classes.number}>
                  {isDone ? <IconCheck size={12} aria-hidden /> : place + 1}
                </span>
                {title}
                {isDone && <VisuallyHidden> (done)</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
      <StepPanel key={`${board.question.id} ${chosen}`} board={board} step={chosen} />
    </section>
  );
}
