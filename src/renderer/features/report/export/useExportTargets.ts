import type { Exporter, ExportTarget } from '@core/export/types';
import type { SourceRow } from '@core/model';
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
 * are of a case or a source; a case file is of the case. A format for certain kinds of sources has all of those, and the case,
 * which then fails with a sentence, only where there are none.
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
  const sources = useRows('sources');
  if (!caseRow || !reports || !sources || source === undefined) return [];
  const ordered = reports.toSorted(
    (left, right) => Number(right.id === reportId) - Number(left.id === reportId),
  );
  const reportChoices = ordered.map((report) => ({
    key: report.id,
    label: `Report: ${report.title}`,
    title: report.title,
    target: { kind: 'report', id: report.id } as const,
  }));
  const sourceChoice = source && annotated(source, 'This source, annotated');
  const caseChoice = {
    key: 'case',
    label:
      reports.length > 0 || exporter?.scope === 'case'
        ? 'The whole case'
        : 'The whole case: all annotated sources',
    title: caseRow.title,
    target: { kind: 'case' } as const,
  };
  const { sourceKinds } = exporter ?? {};
  const fitting = sources
    .filter(({ kind }) => sourceKinds?.includes(kind))
    .sort((left, right) => Number(right.id === source?.id) - Number(left.id === source?.id));
  if (fitting.length > 0) return fitting.map((row) => annotated(row, 'Source'));
  if (exporter?.group === 'Case') return [caseChoice];
  if (exporter?.scope === 'case') return [caseChoice, ...(sourceChoice ? [sourceChoice] : [])];
  return [...reportChoices, ...(sourceChoice ? [sourceChoice] : []), caseChoice];
}

function annotated({ id, title }: SourceRow, said: string): TargetChoice {
  return {
    key: id,
    label: `${said}: ${title}`,
    title: `${title}, annotated`,
    target: { kind: 'source', id },
  };
}
