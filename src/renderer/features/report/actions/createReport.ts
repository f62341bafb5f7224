import type { RichText } from '@core/model';
import { app } from '@renderer/app/appContext';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { tellOutcome } from '@renderer/ui/tellOutcome';

const empty: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Makes a report and opens it: a blank one under the case's title, unless told otherwise. */
export async function createReport(
  given: { readonly title?: string; readonly body?: RichText } = {},
): Promise<void> {
  const { session, database } = app();
  const title = given.title || (await database.cases.get(session.caseId))?.title || 'Report';
  const result = await session.commit('Begin a report', async (edit) => {
    const report = await edit.create('reports', { title, body: given.body ?? empty });
    useWorkspace.setState({ reportId: report.id });
  });
  if (tellOutcome(result)) showView('report');
}
