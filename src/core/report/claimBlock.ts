import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import type { RichNode } from '../model/richText';
import type { StatementRow } from '../model/rows';
import { directionOf } from '../text/direction';
import { addHighlightNote } from './citationNote';
import { claimStandingText } from './claimStandingText';
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
  const statements = statementsOfClaim(context.state, claim.id);
  return {
    kind: 'claim',
    claim: claim.id,
    text: claim.text,
    direction: directionOf(claim.text),
    standing: claimStandingText(context.state, claim.id),
    statements: statements.flatMap((statement) => claimLine(context, statement, claim.text)),
  };
}

function claimLine(
  context: ReportContext,
  statement: StatementRow,
  claimText: string,
): ClaimBlock['statements'][number][] {
  const highlight = livingTarget(context.state, 'highlight', statement.highlightId);
  const source = highlight && context.state.sources.get(highlight.sourceId);
  if (!highlight || !source) {
    context.warnings.push(
      `A statement on the claim “${claimText}” is left out: its highlight has been deleted.`,
    );
    return [];
  }
  const words = highlight.ranges.map((range) => range.exact).join(' […] ');
  return [
    {
      ...statementView(context.state, statement, claimText),
      words,
      wordsDirection: directionOf(words),
      source: publisherName(context.state, source) || source.title,
      note: addHighlightNote(context, highlight, false),
    },
  ];
}

const stanceOrder = ['asserts', 'denies', 'doubts', 'mentions'] as const;

/** The living statements on a claim, grouped by stance. */
function statementsOfClaim(state: CaseState, claim: Id): StatementRow[] {
  return [...state.statements.values()]
    .filter((statement) => statement.claimId === claim && !statement.deletedAt)
    .sort((left, right) => stanceOrder.indexOf(left.stance) - stanceOrder.indexOf(right.stance));
}
