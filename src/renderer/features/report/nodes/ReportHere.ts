import type { Id, ReportRow } from '@core/model';
import { sourceLabels } from '@core/report/citations/sourceLabels';
import { useWeighedCase } from '@renderer/features/claims';
import { createContext, useContext, useMemo } from 'react';

/** The report a piece stands in; null in a text that is none. */
export const ReportHereContext = createContext<ReportRow | null>(null);

export function useReportHere(): ReportRow | null {
  return useContext(ReportHereContext);
}

const numbers: ReadonlyMap<Id, string> = new Map();

/** What each source is cited as. Apart from the report: hundreds of citations ask, and it stays while the text changes. */
export const SourceLabelsContext = createContext(numbers);

export function useSourceLabel(sourceId: Id | undefined): string | undefined {
  return useContext(SourceLabelsContext).get(sourceId ?? '');
}

/** For the one who draws the report: the names its citations will ask for; none where it cites by numbers. */
export function useSourceLabels({ citationStyle = 'numbered' }: ReportRow): ReadonlyMap<Id, string> {
  const state = useWeighedCase()?.state;
  const [sources, origins] = [state?.sources, state?.origins];
  return useMemo(
    () => (sources && origins ? sourceLabels({ sources, origins }, citationStyle) : numbers),
    [sources, origins, citationStyle],
  );
}
