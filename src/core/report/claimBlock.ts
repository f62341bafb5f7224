import { standingInWords } from '../assess/standing';
import { quotationParts } from '../highlights/quotedParts';
import type { StatementRow } from '../model/claimRows';
import type { RichNode } from '../model/richText';
import { directionOf } from '../text/direction';
import { addHighlightNote } from './citationNote';
import { inTextCitation } from './citations/inTextCitation';
import { inOrderOfMaking } from './inOrderOfMaking';
import { lastLabel, livingTarget } from './livingTarget';
import type { ReportContext } from './reportContext';
import type { ClaimBlock, ReportBlock } from './reportDocument';
import { publisherName } from './sourceNames';
import { statementView } from './statementView';

/** A claim with its living statements, each cited, or a visible remark where the claim is gone. */
export function claimBlock(context: ReportContext, node: RichNode): ReportBlock {
  const claim = livingTarget(context.state, 'claim', node.attrs?.claim);
  if (!claim) {
    const what = `claim “${lastLabel(node)}”`;
    context.warnings.push(`The report shows the ${what}, which has been deleted.`);
    return { kind: 'gone', text: `[deleted ${what}]` };
  }
  const standing = context.weighing.standingOf(claim.id);
  const words = standingInWords(standing);
  const grouped = [...standing.statements].sort(byStance);
  return {
    kind: 'claim',
    claim: claim.id,
    text: claim.text,
    direction: directionOf(claim.text),
    standing: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}. ${standing.reason}`,
    statements: grouped.flatMap((statement) => claimLine(context, statement, claim.text)),
  };
}

function claimLine(
  context: ReportContext,
  statement: StatementRow,
  claimText: string,
): ClaimBlock['statements'][number][] {
  const highlight = livingTarget(context.state, 'highlight', statement.highlightId);
  const source = highlight && context.state.sources.get(highlight.sourceId);
  if (!highlight || !source) return [];
  const words = quotationParts(highlight).join(' […] ');
  const view = statementView(context.state, statement, claimText);
  const publisher = publisherName(context.state, source) || source.title;
  const note = addHighlightNote(context, highlight, false);
  const cited = note === null ? ` (${inTextCitation(context, highlight)})` : '';
  return [
    {
      ...view,
      chain: cited ? `${view.chain || publisher}${cited}` : view.chain,
      words,
      wordsDirection: directionOf(words),
      source: publisher,
      note,
    },
  ];
}

const stanceOrder = ['asserts', 'denies', 'doubts', 'mentions'] as const;

/** Those who assert it first, each side in order of making. */
export function byStance(left: StatementRow, right: StatementRow): number {
  const stances = stanceOrder.indexOf(left.stance) - stanceOrder.indexOf(right.stance);
  return stances || inOrderOfMaking(left, right);
}
