import type { Id, TableName } from '@core/model';
import { app } from '@renderer/app/appContext';
import {
  openSource,
  revealPassage,
  showClaim,
  showOrigin,
  showView,
  useWorkspace,
  type WorkspaceState,
} from '@renderer/app/workspace';
import { showBoard } from '@renderer/features/alternatives';
import { notify } from '@renderer/ui/notify';

/** Tables whose rows have a place in the window to go to. */
export const reachableTables: ReadonlySet<TableName> = new Set<TableName>([
  'sources',
  'highlights',
  'statements',
  'tags',
  'claims',
  'questions',
  'hypotheses',
  'evidence',
  'origins',
  'reports',
]);

/** Shows a row where it is at home. One that is in the bin or gone is said to be. */
export async function goToRow(table: TableName, id: Id): Promise<void> {
  const { database } = app();
  const row = await database.table<{ deletedAt: string | null }, Id>(table).get(id);
  if (!row || row.deletedAt) {
    notify.problem(
      row ? 'This is in the bin now; Settings lists what can be brought back.' : 'This is no longer there.',
    );
    return;
  }
  if (table === 'sources') openSource(id);
  if (table === 'highlights') await goToHighlight(id);
  if (table === 'statements') await goToHighlight((await database.statements.get(id))?.highlightId);
  if (table === 'tags') showOwn('codebook', { tagId: id });
  if (table === 'claims') showClaim(id);
  if (table === 'questions') await showBoard(id);
  if (table === 'hypotheses' || table === 'evidence')
    await showBoard((await database.table<{ questionId: Id }, Id>(table).get(id))?.questionId ?? null);
  if (table === 'origins') showOrigin(id);
  if (table === 'reports') showOwn('report', { reportId: id });
}

async function goToHighlight(id: Id | undefined): Promise<void> {
  const highlight = id && (await app().database.highlights.get(id));
  if (highlight) revealPassage({ sourceId: highlight.sourceId, highlightId: highlight.id });
}

function showOwn(view: 'codebook' | 'report', chosen: Partial<WorkspaceState>): void {
  useWorkspace.setState(chosen);
  showView(view);
}
