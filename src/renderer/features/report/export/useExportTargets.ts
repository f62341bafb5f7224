import type { Exporter, ExportTarget } from '@core/export/types';
import { useApp } from '@renderer/app/appContext';
import { useWorkspace } from '@renderer/app/workspace';
import { useRow, useRows } from '@renderer/store/rows';

export interface TargetChoice {
  readonly key: string;
  readonly label: string;
  /** What the file will be called. */
  readonly title: string;
  readonly target: ExportTarget;
}

/**
 * What can be handed over in a format: the reports, the open source, the whole case; the likeliest first. Lists of rows
 * are of a case or a source; a case file is of the case.
 */
export function useExportTargets(exporter: Exporter | undefined): TargetChoice[] {
  const { session } = useApp();
  const reportId = useWorkspace((state) => state.reportId);
  const source = useRow(
    'sources',
    useWorkspace((state) => state.sourceId),
  );
  const caseRow = useRow('cases', session.caseId);
  const reports = useRows('reports');
  if (!caseRow || !reports || source === undefined) return [];
  const ordered = reports.toSorted(
    (left, right) => Number(right.id === reportId) - Number(left.id === reportId),
  );
  const reportChoices = ordered.map((report) => ({
    key: report.id,
    label: `Report: ${report.title}`,
    title: report.title,
    target: { kind: 'report', id: report.id } as const,
  }));
  const sourceChoice = source && {
    key: source.id,
    label: `This source, annotated: ${source.title}`,
    title: `${source.title}, annotated`,
    target: { kind: 'source', id: source.id } as const,
  };
  const caseChoice = {
    key: 'case',
    label:
      reports.length > 0 || exporter?.scope === 'case'
        ? 'The whole case'
        : 'The whole case: all annotated sources',
    title: caseRow.title,
    target: { kind: 'case' } as const,
  };
  if (exporter?.group === 'Case') return [caseChoice];
  if (exporter?.scope === 'case') return [caseChoice, ...(sourceChoice ? [sourceChoice] : [])];
  return [...reportChoices, ...(sourceChoice ? [sourceChoice] : []), caseChoice];
}
