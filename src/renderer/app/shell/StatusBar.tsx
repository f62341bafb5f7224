import { useApp } from '@renderer/app/appContext';
import { OpenConflicts } from '@renderer/features/claims';
import { countRows } from '@renderer/store/countRows';
import { useLiveQuery } from 'dexie-react-hooks';
import { SaveStatus } from './SaveStatus';
import classes from './StatusBar.module.css';
import { VaultStatus } from './VaultStatus';

/** The bar at the foot tells the truth: saved or not, how much is here, that nothing goes out. */
export function StatusBar() {
  const { database, session } = useApp();
  const counts = useLiveQuery(async () => {
    const [sources, highlights, claims] = await Promise.all(
      (['sources', 'highlights', 'claims'] as const).map((table) =>
        countRows(database, table, session.caseId),
      ),
    );
    return [counted(sources, 'source'), counted(highlights, 'highlight'), counted(claims, 'claim')];
  }, [database, session.caseId]);
  return (
    <footer className={classes.bar}>
      <SaveStatus />
      {counts?.map((count) => (
        <span key={count}>{count}</span>
      ))}
      <OpenConflicts />
      <VaultStatus />
      <span className={classes.end}>Offline. Nothing leaves this machine.</span>
    </footer>
  );
}

function counted(count: number | undefined, word: string): string {
  return `${(count ?? 0).toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
