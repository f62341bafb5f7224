import type { ReportRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import { useWorkspace } from '@renderer/app/workspace';
import { tellOutcome } from '@renderer/ui/tellOutcome';

export async function binReport(report: ReportRow): Promise<void> {
  const result = await app().session.commit(`Move the report “${report.title}” to the bin`, async (edit) => {
    await edit.bin('reports', report.id);
  });
  if (tellOutcome(result, `“${report.title}” is in the bin. Undo brings it back.`))
    useWorkspace.setState({ reportId: null });
}
