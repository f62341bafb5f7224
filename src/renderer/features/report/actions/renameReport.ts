import type { ReportRow } from '@core/model';
import { app } from '@renderer/app/appContext';

/** Answers why the title cannot be, or null. */
export async function renameReport(report: ReportRow, title: string): Promise<string | null> {
  const wanted = title.trim();
  if (wanted === '') return 'A report needs a title.';
  const result = await app().session.commit(`Rename the report “${report.title}”`, async (edit) => {
    await edit.update('reports', report.id, { title: wanted });
  });
  return result.ok ? null : result.error.message;
}
