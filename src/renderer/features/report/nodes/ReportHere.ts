import type { Id, ReportRow } from '@core/model';
import { sourceLabels } from '@core/report/citations/sourceLabels';
import { useWeighedCase } from '@renderer/features/claims';
import { createContext, useContext, useMemo } from 'react';

/** What a piece of a report knows of the report it stands in. */
export interface ReportHere {
  readonly report: ReportRow;
  /** What each source is cited as; empty where sources are cited by numbers. */
  readonly labels: ReadonlyMap<Id, string>;
}

export const ReportHereContext = createContext<ReportHere | null>(null);

/** The report a piece stands in; null in a text that is none. */
export function useReportHere(): ReportHere | null {
  return useContext(ReportHereContext);
}

/** For the one who draws the report: what its pieces will ask. */
export function useReportHereValue(report: ReportRow): ReportHere {
  const state = useWeighedCase()?.state;
  const [sources, origins] = [state?.sources, state?.origins];
  const style = report.citationStyle ?? 'numbered';
  const labels = useMemo(
    () => (sources && origins ? sourceLabels({ sources, origins }, style) : new Map<Id, string>()),
    [sources, origins, style],
  );
  return useMemo(() => ({ report, labels }), [report, labels]);
}
