import type { Id } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import type { AssayDatabase } from '@renderer/store/database';
import { DetailSection } from '@renderer/ui/Detail';
import { RestoreList } from '@renderer/ui/RestoreList';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useBinned } from '@renderer/ui/useBinned';
import { useLiveQuery } from 'dexie-react-hooks';
import classes from '../Settings.module.css';
import { binnedName, type RestorableTable, restorableTables, restorableTitles } from './restorable';
import { restoreRow } from './restoreRow';

/** Everything that was put in the bin, with a way back. Nothing is ever deleted for good. */
export function BinSection() {
  const { database, session } = useApp();
  const claimTexts = useLiveQuery(() => wordsById(database, session.caseId), [database, session.caseId]);
  return (
    <DetailSection title="Bin">
      <p className={classes.text}>
        What you delete is kept here, with everything that hangs on it, until you bring it back.
      </p>
      {restorableTables.map((table) => (
        <BinnedTable key={table} table={table} claimTexts={claimTexts ?? new Map()} />
      ))}
    </DetailSection>
  );
}

async function wordsById(database: AssayDatabase, caseId: Id): Promise<Map<Id, string>> {
  const claims = await database.claims.where('caseId').equals(caseId).toArray();
  const words = new Map(claims.map(({ id, text }) => [id, text]));
  // Of statements only those that evidence in the bin stands for.
  const evidence = await database.evidence.where('caseId').equals(caseId).toArray();
  const statementIds = evidence.flatMap((row) => (row.deletedAt && row.statementId ? [row.statementId] : []));
  for (const row of await database.statements.bulkGet(statementIds))
    if (row) words.set(row.id, words.get(row.claimId) ?? '');
  return words;
}

interface BinnedTableProps {
  readonly table: RestorableTable;
  readonly claimTexts: ReadonlyMap<string, string>;
}

function BinnedTable({ table, claimTexts }: BinnedTableProps) {
  const rows = useBinned(table);
  if (!rows || rows.length === 0) return null;
  const title = restorableTitles[table];
  return (
    <>
      <h4 className={classes.binned}>
        {title} ({rows.length})
      </h4>
      <div className={classes.bin}>
        <RestoreList
          label={`${title} in the bin`}
          things={rows.map((row) => ({
            id: row.id,
            name: binnedName(table, row, claimTexts),
            deletedAt: row.deletedAt ?? '',
          }))}
          onRestore={async ({ id, name }) =>
            tellOutcome(await restoreRow(table, id, name), `“${name}” is back.`)
          }
        />
      </div>
    </>
  );
}
