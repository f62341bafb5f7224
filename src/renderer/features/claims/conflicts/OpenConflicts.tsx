import { conflictsOf, isSettled } from '@core/assess';
import { useApp } from '@renderer/app/appContext';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { useLiveQuery } from 'dexie-react-hooks';
import { useWeighedCase } from '../data/useWeighedCase';
import own from './Conflicts.module.css';

/** A case with more statements is weighed where its claims are shown, not after every change wherever it is made. */
const mostStatements = 2_000;

export default function OpenConflicts() {
  const { database, session } = useApp();
  const statements = useLiveQuery(
    () => database.statements.where('caseId').equals(session.caseId).count(),
    [database, session.caseId],
  );
  return statements !== undefined && statements > 0 && statements <= mostStatements ? <Count /> : null;
}

function Count() {
  const weighed = useWeighedCase();
  if (!weighed) return null;
  const open = conflictsOf(weighed.state, weighed.weighing).conflicts.filter(
    (each) => !isSettled(each),
  ).length;
  if (open === 0) return null;
  return (
    <button
      type="button"
      className={own.count}
      title="Show the conflicts of the case"
      onClick={showConflicts}
    >
      {open === 1 ? '1 open conflict' : `${open.toLocaleString('en')} open conflicts`}
    </button>
  );
}

function showConflicts(): void {
  useWorkspace.setState({ claimsTab: 'conflicts' });
  showView('claims');
}
