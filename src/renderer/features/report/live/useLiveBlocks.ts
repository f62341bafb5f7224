import type { CaseState, Id, ReportRow, RichNode } from '@core/model';
import { type LiveBlockKind, type LiveBlockScope, liveBlock } from '@core/report';
import { resolveBlocks } from '@core/report/blocks';
import { highlightsBySource, type ReportContext, reportParts } from '@core/report/reportContext';
import type { ReportBlock, ReportNote } from '@core/report/reportDocument';
import { useApp } from '@renderer/app/appContext';
import { useReadyCase, type WeighedCase } from '@renderer/features/claims';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import { useReportHere } from '../nodes/ReportHere';
import { citedHighlights } from './citedHighlights';

interface Wanted {
  readonly block: LiveBlockKind;
  readonly scope: LiveBlockScope;
}

export interface LiveBlocks {
  readonly blocks: readonly ReportBlock[];
  /** Of the block; of the whole report where it is the list of references. */
  readonly notes: readonly ReportNote[];
}

/** Blocks that speak of highlights nobody has stated anything from. */
const ofAllHighlights: readonly LiveBlockKind[] = ['sources', 'codebook'];
/** In the window; what is handed over has all. */
const mostHighlights = 2_000;

/** A live block as it is now; undefined while the case is read. It follows the text when the text is saved. */
export function useLiveBlocks({ block, scope }: Wanted): LiveBlocks | undefined {
  const here = useReportHere();
  const weighed = useReadyCase();
  const restsOnText = scope === 'report' || ['source-summary', 'yardstick', 'references'].includes(block);
  const body = useDeferredValue(restsOnText ? (here?.body ?? null) : null);
  const style = here?.citationStyle;
  const rows = useFurtherRows(block, body);
  return useMemo(() => {
    if (!weighed || !rows) return undefined;
    return drawn(contextOf(weighed, rows, body, style), { block, scope });
  }, [weighed, rows, body, style, block, scope]);
}

type FurtherRows = Pick<CaseState, 'cases' | 'tags' | 'highlights'>;

/** The rows that weighing does not need. */
function useFurtherRows(block: LiveBlockKind, body: RichNode | null): FurtherRows | undefined {
  const { database, session } = useApp();
  const { caseId } = session;
  const cited = useMemo(() => (body ? citedHighlights(body) : []), [body]);
  const isAll = ofAllHighlights.includes(block);
  return useLiveQuery(async () => {
    const [cases, tags, highlights] = await Promise.all([
      database.cases.where('caseId').equals(caseId).toArray(),
      database.tags.where('caseId').equals(caseId).toArray(),
      isAll
        ? database.highlights.where('caseId').equals(caseId).limit(mostHighlights).toArray()
        : database.highlights.bulkGet([...cited]),
    ]);
    return { cases: byId(cases), tags: byId(tags), highlights: byId(highlights.flatMap((row) => row ?? [])) };
  }, [database, caseId, isAll, isAll ? '' : cited.join()]);
}

function contextOf(
  { state, weighing }: WeighedCase,
  rows: FurtherRows,
  body: RichNode | null,
  style: ReportRow['citationStyle'],
): ReportContext {
  const highlights = new Map([...state.highlights, ...rows.highlights]);
  const whole = { ...state, ...rows, highlights };
  return {
    ...reportParts(whole, body, style),
    state: whole,
    weighing,
    texts: new Map(),
    earlierTexts: new Map(),
    highlights: highlightsBySource(whole),
  };
}

function drawn(context: ReportContext, { block, scope }: Wanted): LiveBlocks {
  const node = { type: 'liveBlock', attrs: { block, scope } };
  if (block !== 'references') return { blocks: liveBlock(context, node), notes: context.notes };
  // Its numbers are those of the whole text; pictures have none, and cost most.
  const content = (context.body?.content ?? []).filter(({ type }) => type !== 'figure');
  const before = liveBlock(context, node);
  resolveBlocks(context, content);
  for (const say of context.atEnd) say();
  return { blocks: before, notes: context.notes };
}

function byId<Row extends { readonly id: Id }>(rows: readonly Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
