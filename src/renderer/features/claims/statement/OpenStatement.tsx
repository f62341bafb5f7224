import type { Id, StatementRow } from '@core/model';
import { lazy, Suspense } from 'react';
import { useOutlet } from '../data/useOutlet';
import type { StatementData } from '../data/useStatements';
import { closeStatement } from '../requestStatement';
import { draftOf, newDraft } from './statementDraft';

const StatementForm = lazy(() => import('./StatementForm'));

interface OpenStatementProps {
  readonly highlightId: Id;
  /** The one to change; null for a new one. */
  readonly statement: StatementRow | null;
  readonly data: StatementData;
}

/** The statement form, once it is known whose source it is. */
export function OpenStatement({ highlightId, statement, data }: OpenStatementProps) {
  const outlet = useOutlet(highlightId);
  if (outlet === undefined) return null;
  return (
    <Suspense fallback={null}>
      <StatementForm
        highlightId={highlightId}
        statementId={statement?.id ?? null}
        initial={statement ? draftOf(statement) : newDraft(outlet)}
        data={data}
        outlet={outlet}
        onClose={closeStatement}
      />
    </Suspense>
  );
}
