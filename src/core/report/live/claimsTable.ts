import { standingInWords } from '../../assess/standing';
import type { ClaimRow, StatementRow } from '../../model/claimRows';
import { citedHighlight } from '../citationNote';
import { settledCitations } from '../citations/inTextCitation';
import { livingTarget } from '../livingTarget';
import type { ReportContext } from '../reportContext';
import type { Inline, ReportBlock } from '../reportDocument';
import { publisherName } from '../sourceNames';
import { statementView } from '../statementView';
import { capital, counted, line, table, text } from './drawing';
import type { LiveBlockScope } from './liveBlockKinds';
import { reportGround } from './reportGround';

/** More claims are not read in a table on paper; the export of tables has all. */
const mostClaims = 200;
/** Of one side in a cell. */
const mostStatements = 12;

/** What is claimed: each claim with its standing, who asserts it, and who denies, doubts or only mentions it. */
export function claimsTable(context: ReportContext, scope: LiveBlockScope): ReportBlock[] {
  const { weighing } = context;
  const cited = scope === 'report' ? reportGround(context).claims : null;
  const claims = weighing.claims.filter(({ id }) => !cited || cited.has(id));
  if (claims.length === 0)
    return [line(cited ? 'This report cites no claim yet.' : 'This case has no claims yet.')];
  const shown = claims.slice(0, mostClaims);
  const left = claims.length - shown.length;
  return [
    table(
      ['Claim', 'Standing', 'Asserted by', 'Denied or doubted by'],
      shown.map((claim) => claimRow(context, claim)),
    ),
    ...(left > 0
      ? [line(`${counted(left, 'more claim')} of this case ${left === 1 ? 'is' : 'are'} not shown.`)]
      : []),
  ];
}

function claimRow(context: ReportContext, claim: ClaimRow): (string | ReportBlock[])[] {
  const standing = context.weighing.standingOf(claim.id);
  const side = (stances: readonly string[]) =>
    statementLines(
      context,
      claim,
      standing.statements.filter(({ stance }) => stances.includes(stance)),
    );
  return [
    claim.text,
    [line(text(capital(standingInWords(standing)), { strong: true })), line(standing.reason)],
    side(['asserts', 'mentions']),
    side(['denies', 'doubts']),
  ];
}

function statementLines(
  context: ReportContext,
  claim: ClaimRow,
  statements: readonly StatementRow[],
): ReportBlock[] {
  if (statements.length === 0) return [line('–')];
  const left = statements.length - mostStatements;
  return [
    ...statements.slice(0, mostStatements).map((each) => line(...statementLine(context, claim, each))),
    ...(left > 0 ? [line(`and ${left} more`)] : []),
  ];
}

/** “Courier, citing a nurse (doubts) B2¹”. */
export function statementLine(
  context: ReportContext,
  claim: Pick<ClaimRow, 'text'>,
  statement: StatementRow,
): Inline[] {
  const highlight = livingTarget(context.state, 'highlight', statement.highlightId);
  const source = highlight && context.state.sources.get(highlight.sourceId);
  if (!highlight || !source) return [];
  const view = statementView(context.state, statement, claim.text);
  const who = view.chain || publisherName(context.state, source) || source.title;
  const stance = stanceRemarks[statement.stance];
  return settledCitations([
    text(stance ? `${who} (${stance})` : who),
    ...(view.grade ? [text(' '), text(view.grade, { code: true })] : []),
    ...citedHighlight(context, highlight, true),
  ]);
}

/** Said only where the column does not say it. */
const stanceRemarks = { asserts: '', denies: '', doubts: 'doubts it', mentions: 'only mentions it' } as const;
