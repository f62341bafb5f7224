import { useApp } from '@renderer/app/appContext';
import { useRows } from '@renderer/store/rows';
import { useLiveQuery } from 'dexie-react-hooks';
import classes from './Export.module.css';
import type { TargetChoice } from './useExportTargets';

/** In numbers, what goes into the file. */
export function Included({ target: { target } }: { readonly target: TargetChoice }) {
  const { database, session } = useApp();
  const sources = useRows('sources');
  const claims = useRows('claims');
  const statements = useRows('statements');
  const sourceId = target.kind === 'source' ? target.id : null;
  const highlights = useLiveQuery(async () => {
    const rows = sourceId
      ? database.highlights.where('sourceId').equals(sourceId)
      : database.highlights.where('caseId').equals(session.caseId);
    return rows.filter(({ deletedAt }) => deletedAt === null).count();
  }, [database, session.caseId, sourceId]);
  if (!sources || !claims || !statements || highlights === undefined) return null;
  const words = sourceId
    ? [counted(1, 'source'), counted(highlights, 'highlight')]
    : [
        ...(target.kind === 'report' ? ['the report'] : []),
        counted(sources.length, 'source'),
        counted(highlights, 'highlight'),
        counted(claims.length, 'claim'),
        counted(statements.length, 'statement'),
      ];
  return <p className={classes.included}>Taken from {words.join(', ')}.</p>;
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
