import type { Id, StatementRow } from '@core/model';
import { useRow } from '@renderer/store/rows';
import { lazy, Suspense } from 'react';
import { useOutlet } from '../data/useOutlet';
import type { StatementData } from '../data/useStatements';
import { closeStatement } from '../requestStatement';
import { draftAgain } from './draftAgain';
import { draftOf, newDraft } from './statementDraft';

const StatementForm = lazy(() => import('./StatementForm'));

interface OpenStatementProps {
  readonly highlightId: Id;
  /** The one to change; null for a new one. */
  readonly statement: StatementRow | null;
  /** A new one by the speaker of the last one. */
  readonly isAgain?: boolean;
  readonly data: StatementData;
}

/** The statement form, once it is known whose source it is. */
export function OpenStatement({ highlightId, statement, isAgain = false, data }: OpenStatementProps) {
  const outlet = useOutlet(highlightId);
  const highlight = useRow('highlights', highlightId);
  if (outlet === undefined || !highlight) return null;
  const blank = isAgain ? draftAgain(data, outlet, highlight) : newDraft(outlet);
  return (
    <Suspense fallback={null}>
      <StatementForm
        highlight={highlight}
        statementId={statement?.id ?? null}
        initial={statement ? draftOf(statement) : blank}
        data={data}
        outlet={outlet}
        onClose={closeStatement}
      />
    </Suspense>
  );
}
