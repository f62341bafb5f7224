import { living } from '../../model/caseState';
import type { HighlightRow, SourceRow } from '../../model/rows';
import { resolveBlocks } from '../blocks';
import { formatDate } from '../formatDate';
import { livingTags } from '../highlightColour';
import { compareText, inOrderOfMaking } from '../inOrderOfMaking';
import { quotedHighlight } from '../quotationBlock';
import type { ReportContext } from '../reportContext';
import type { ReportBlock } from '../reportDocument';
import { sourceByline } from '../sourceNames';
import { counted, line, nameLine, text } from './drawing';
import type { LiveBlockScope } from './liveBlockKinds';
import { reportGround } from './reportGround';
import { sourceDescriptor } from './sourceDescriptor';

/** Of one source in the report itself; its whole text with every highlight is in the annex. */
const mostHighlights = 40;

/** Each annotated source: what it is, the analyst's note on it, and its highlights with tags and notes. */
export function annotatedSources(context: ReportContext, scope: LiveBlockScope): ReportBlock[] {
  const cited = scope === 'report' ? reportGround(context).sources : null;
  const sources = living(context.state, 'sources')
    .filter(({ id, note }) => (cited ? cited.has(id) : note !== null || context.highlights.has(id)))
    .sort((left, right) => compareText(left.importedAt, right.importedAt) || inOrderOfMaking(left, right));
  if (sources.length === 0)
    return [line(cited ? 'This report cites no source yet.' : 'No source of this case is annotated yet.')];
  return sources.flatMap((source, place) => sourceBlocks(context, source, place + 1));
}

function sourceBlocks(context: ReportContext, source: SourceRow, number: number): ReportBlock[] {
  const { state } = context;
  const highlights = context.highlights.get(source.id) ?? [];
  const left = highlights.length - mostHighlights;
  const facts = [
    sourceByline(state, source),
    source.address ?? '',
    `Taken in ${formatDate(source.importedAt)}`,
  ];
  return [
    nameLine(`${number}. ${source.title}`),
    line(text(facts.filter(Boolean).join('. '), { emphasis: true })),
    line(sourceDescriptor(context, source)),
    ...resolveBlocks(context, source.note?.content),
    ...highlights.slice(0, mostHighlights).flatMap((each) => highlightBlocks(context, each, source)),
    ...(left > 0 ? [line(`${counted(left, 'more highlight')} of this source in the annex.`)] : []),
  ];
}

function highlightBlocks(context: ReportContext, highlight: HighlightRow, source: SourceRow): ReportBlock[] {
  const tags = livingTags(context.state, highlight).map(({ name }) => name);
  return [
    quotedHighlight(context, highlight, source, null),
    ...(tags.length > 0 ? [line(text(`Tags: ${tags.join(', ')}`, { emphasis: true }))] : []),
    ...resolveBlocks(context, highlight.note?.content),
  ];
}
