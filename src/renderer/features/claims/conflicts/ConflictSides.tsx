import { type Conflict, namesInWords } from '@core/assess';
import type { CaseState } from '@core/model';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ClaimStatement } from '../detail/ClaimStatement';
import { placedStatements } from '../detail/statementGroups';
import own from './Conflicts.module.css';

/** How many statements of a side are drawn at once. */
const portion = 20;

interface ConflictSidesProps {
  readonly conflict: Conflict;
  readonly state: CaseState;
}

/** The sides of a conflict beside each other: what is said, by whom in the end, and in which words. */
export function ConflictSides({ conflict, state }: ConflictSidesProps) {
  return (
    <div className={own.sides}>
      {conflict.sides.map((side) => (
        <section key={side.title} className={own.side} aria-label={side.title}>
          <h4 className={own.title} dir="auto">
            {side.title}
          </h4>
          <p className={own.quiet} dir="auto">
            {namesInWords(side.names)}
          </p>
          <SideStatements side={side} state={state} />
        </section>
      ))}
    </div>
  );
}

function SideStatements({
  side,
  state,
}: {
  readonly side: Conflict['sides'][number];
  readonly state: CaseState;
}) {
  const [shown, setShown] = useState(portion);
  const placed = placedStatements(state, side.statements.slice(0, shown));
  return (
    <>
      <ul className={own.plain}>
        {placed.map((each) => (
          <ClaimStatement key={each.statement.id} placed={each} state={state} />
        ))}
      </ul>
      {side.statements.length > shown && (
        <Button variant="subtle" size="compact-xs" onClick={() => setShown(shown + portion)}>
          Show more of {side.statements.length.toLocaleString('en')}
        </Button>
      )}
    </>
  );
}
