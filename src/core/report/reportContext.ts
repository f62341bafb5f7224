import type { ExportInput } from '../export/types';
import { byPlaceInText } from '../highlights/placeInText';
import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import { ok, type Result } from '../model/result';
import type { HighlightRow, SourceRow } from '../model/rows';
import type { SourceText } from '../model/sourceText';
import { checkQuotations } from './checkQuotations';
import type { ReportNote } from './reportDocument';

/** What resolving a report reads, and the notes and warnings it gathers on the way. */
export interface ReportContext {
  readonly state: CaseState;
  /** Source texts by source, of every source in `highlights` and of every source that may be cited. */
  readonly texts: ReadonlyMap<Id, SourceText>;
  /** Living highlights by source, in text order. */
  readonly highlights: ReadonlyMap<Id, readonly HighlightRow[]>;
  readonly notes: ReportNote[];
  readonly warnings: string[];
}

/**
 * Reads the texts of `sources` and compares every living highlight in them with its text. Fails when
 * a text cannot be read or a quotation differs.
 */
export async function reportContext(
  input: ExportInput,
  sources: readonly SourceRow[],
): Promise<Result<ReportContext>> {
  const texts = new Map<Id, SourceText>();
  const highlights = highlightsBySource(input.state);
  for (const source of sources) {
    const text = await input.sourceText(source.id);
    if (!text.ok) return text;
    const checked = checkQuotations(source, text.value, highlights.get(source.id) ?? []);
    if (!checked.ok) return checked;
    texts.set(source.id, text.value);
  }
  return ok({ state: input.state, texts, highlights, notes: [], warnings: [] });
}

/** The living highlights of a case by source, in text order; the longer of two that begin together is first. */
export function highlightsBySource(state: CaseState): Map<Id, HighlightRow[]> {
  const bySource = new Map<Id, HighlightRow[]>();
  for (const highlight of state.highlights.values()) {
    if (highlight.deletedAt) continue;
    const list = bySource.get(highlight.sourceId);
    if (list) list.push(highlight);
    else bySource.set(highlight.sourceId, [highlight]);
  }
  for (const list of bySource.values()) list.sort(byPlaceInText);
  return bySource;
}
