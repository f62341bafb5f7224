import { areaWords } from '../highlights/areaWords';
import { resolvedTag } from '../model/resolvedTag';
import type { HighlightRow, SourceRow } from '../model/rows';
import { earlierVersionInWords } from '../versions/sourceVersions';
import { resolveBlocks } from './blocks';
import { highlightColour, livingTags } from './highlightColour';
import { highlightPlace } from './noteText';
import type { ReportContext } from './reportContext';
import type { AnnexedSource, AnnexHighlight } from './reportDocument';
import { sourceByline } from './sourceNames';
import { statementsOfHighlight } from './statementView';

/** A source with its text and its living highlights in text order. Its text must be in `context`. */
export function annexSource(context: ReportContext, source: SourceRow): AnnexedSource {
  const text = context.texts.get(source.id) ?? { text: '', blocks: [] };
  const highlights = context.highlights.get(source.id) ?? [];
  return {
    source,
    text,
    highlights: highlights.map((highlight, index) => annexHighlight(context, source, highlight, index + 1)),
    byline: sourceByline(context.state, source),
    note: resolveBlocks(context, source.note?.content),
  };
}

function annexHighlight(
  context: ReportContext,
  source: SourceRow,
  highlight: HighlightRow,
  number: number,
): AnnexHighlight {
  const earlier = earlierVersionInWords(source, highlight);
  return {
    id: highlight.id,
    number,
    parts: highlight.ranges.map(({ exact }) => exact),
    ranges: earlier ? [] : highlight.ranges.map(({ start, end }) => ({ start, end })),
    earlier,
    areas: areaWords(highlight.areas),
    place: highlightPlace(context, highlight),
    colour: highlightColour(context.state, highlight),
    tags: livingTags(context.state, highlight).map((tag) => tag.name),
    note: resolveBlocks(context, highlight.note?.content),
    statements: statementsOfHighlight(context.state, highlight.id),
    author: highlight.createdBy,
    createdAt: highlight.createdAt,
    isResolved: livingTags(context.state, highlight).some((tag) => tag.name === resolvedTag),
  };
}
