import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';
import classes from './PaneHead.module.css';

/** How one begins, for those who have not made a highlight in this case yet. */
export function FirstHint({ isWanted }: { readonly isWanted: boolean }) {
  const { database, session, settings } = useApp();
  const own = useLiveQuery(
    () => database.highlights.where('[caseId+createdBy]').equals([session.caseId, settings.analyst]).count(),
    [database, session.caseId, settings.analyst],
  );
  return (
    <span className={classes.hint}>{isWanted && own === 0 && 'Select words in the text to mark them'}</span>
  );
}
