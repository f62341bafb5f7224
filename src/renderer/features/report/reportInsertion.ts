import { quotedParts } from '@core/highlights';
import type { Id, RichNode } from '@core/model';
import { app } from '@renderer/app/appContext';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { create } from 'zustand';
import { createReport } from './actions/createReport';

/** What waits to be put into the report as soon as its editor is there. */
export const useReportInsertion = create<{ readonly waiting: readonly RichNode[] }>(() => ({ waiting: [] }));

/** Puts a node into the open report at its caret, making a report first when there is none. */
export async function insertIntoReport(node: RichNode): Promise<void> {
  await openSomeReport();
  useReportInsertion.setState(({ waiting }) => ({ waiting: [...waiting, node] }));
  showView('report');
}

async function openSomeReport(): Promise<void> {
  const { database, session } = app();
  const present = await database.reports.where('caseId').equals(session.caseId).toArray();
  const living = present.filter((row) => row.deletedAt === null);
  const { reportId } = useWorkspace.getState();
  const open = living.find((row) => row.id === reportId) ?? living[0];
  if (open) useWorkspace.setState({ reportId: open.id });
  else await createReport();
}

/** The chosen highlight as a quotation or a citation. */
export async function insertHighlight(id: Id, as: 'quotation' | 'citation'): Promise<void> {
  const highlight = await app().database.highlights.get(id);
  if (!highlight) return;
  const label = quotedParts(highlight).join(' … ').slice(0, 160);
  await insertIntoReport(
    as === 'quotation'
      ? { type: 'quotation', attrs: { highlight: id, label } }
      : { type: 'citation', attrs: { kind: 'highlight', id, label } },
  );
}
