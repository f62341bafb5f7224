import type { ExportInput } from '../export/types';
import { living } from '../model/caseState';
import { fail, ok, type Result } from '../model/result';
import type { ReportRow, SourceRow } from '../model/rows';
import { compareText, inOrderOfMaking } from './inOrderOfMaking';
import { highlightsBySource } from './reportContext';

/** What a document export is about. */
export interface ExportScope {
  readonly report: ReportRow | null;
  /** The sources to annex, in order of taking in. */
  readonly sources: readonly SourceRow[];
}

/**
 * Finds what to draw: the report asked for or the case's first, annexed with every source that has
 * highlights; one source; or, in a case without a report, its annotated sources, and without any
 * highlight all its sources.
 */
export function exportScope({ state, target }: ExportInput): Result<ExportScope> {
  const sources = living(state, 'sources').sort(
    (left, right) => compareText(left.importedAt, right.importedAt) || inOrderOfMaking(left, right),
  );
  if (target.kind === 'source') {
    const source = sources.find((row) => row.id === target.id);
    if (source) return ok({ report: null, sources: [source] });
    return fail(
      'no-such-source',
      'The source to export is not in this case or is in the bin; choose another one.',
    );
  }
  const reports = living(state, 'reports').sort(inOrderOfMaking);
  const report = target.kind === 'case' ? reports[0] : reports.find((row) => row.id === target.id);
  if (target.kind === 'report' && !report)
    return fail(
      'no-such-report',
      'The report to export is not in this case or is in the bin; choose another one.',
    );
  const annotated = highlightsBySource(state);
  const withHighlights = sources.filter((source) => annotated.has(source.id));
  if (report) return ok({ report, sources: withHighlights });
  if (sources.length === 0)
    return fail(
      'nothing-to-export',
      'This case has neither a report nor a source yet; take a source in, then export.',
    );
  return ok({ report: null, sources: withHighlights.length ? withHighlights : sources });
}
