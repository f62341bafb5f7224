import type { CitationStyle, ReportRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import { tellOutcome } from '@renderer/ui/tellOutcome';

/** From now on the report cites in this style, in the window and in everything handed over. */
export async function changeCitationStyle(report: ReportRow, citationStyle: CitationStyle): Promise<void> {
  const result = await app().session.commit(
    `Cite otherwise in the report “${report.title}”`,
    async (edit) => {
      await edit.update('reports', report.id, { citationStyle });
    },
  );
  tellOutcome(result);
}
