import { quotationParts } from '../highlights/quotedParts';
import type { RichNode } from '../model/richText';
import type { HighlightRow, SourceRow } from '../model/rows';
import { directionOf } from '../text/direction';
import { addHighlightNote } from './citationNote';
import { inTextCitation } from './citations/inTextCitation';
import { formatDate } from './formatDate';
import { highlightColour } from './highlightColour';
import { lastLabel, livingTarget } from './livingTarget';
import { highlightPlace } from './noteText';
import type { ReportContext } from './reportContext';
import type { QuotationBlock, ReportBlock } from './reportDocument';
import { publisherName } from './sourceNames';
import { gradesOf, statementsOfHighlight } from './statementView';

/** A highlight's exact words as a block with its citation, or a visible remark where it is gone. */
export function quotationBlock(context: ReportContext, node: RichNode): ReportBlock {
  const highlight = livingTarget(context.state, 'highlight', node.attrs?.highlight);
  const source = highlight && context.state.sources.get(highlight.sourceId);
  if (!highlight || !source) {
    const what = `highlight “${lastLabel(node)}”`;
    context.warnings.push(`The report quotes the ${what}, which has been deleted.`);
    return { kind: 'gone', text: `[quotation of a deleted ${what}]` };
  }
  return quotedHighlight(context, highlight, source, addHighlightNote(context, highlight, false));
}

/** The block of a living highlight. Where it has no note and the report cites by names, the attribution says which source. */
export function quotedHighlight(
  context: ReportContext,
  highlight: HighlightRow,
  source: SourceRow,
  note: number | null,
): QuotationBlock {
  const parts = quotationParts(highlight);
  const statements = statementsOfHighlight(context.state, highlight.id);
  const saidBy = statements.find((statement) => statement.chain)?.chain;
  const attribution = [
    saidBy || publisherName(context.state, source) || source.title,
    source.publishedAt ? formatDate(source.publishedAt) : '',
    highlightPlace(context, highlight),
  ].filter(Boolean);
  const cited = context.citationStyle === 'numbered' ? '' : ` (${inTextCitation(context, highlight)})`;
  return {
    kind: 'quotation',
    highlight: highlight.id,
    parts,
    direction: directionOf(parts.join(' ')),
    colour: highlightColour(context.state, highlight),
    attribution: cited
      ? `${saidBy || publisherName(context.state, source)}${cited}`.trim()
      : attribution.join(', '),
    grades: gradesOf(statements),
    note,
  };
}
