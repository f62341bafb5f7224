import { type Conflict, type ConflictSide, isSettled } from '../../assess/conflicts/conflict';
import { conflictsOf } from '../../assess/conflicts/conflictsOf';
import { quotationParts } from '../../highlights/quotedParts';
import type { StatementRow } from '../../model/claimRows';
import { directionOf } from '../../text/direction';
import { resolveBlocks } from '../blocks';
import { livingTarget } from '../livingTarget';
import type { ReportContext } from '../reportContext';
import type { Inline, ReportBlock } from '../reportDocument';
import { statementLine } from './claimsTable';
import { capital, counted, line, nameLine, table, text } from './drawing';
import type { LiveBlockScope } from './liveBlockKinds';
import { reportGround } from './reportGround';

const mostConflicts = 60;
/** Of one side. */
const mostStatements = 6;
/** Longest words of a source repeated here, in UTF-16 code units. */
const longestWords = 220;

/** What cannot hold together: its sides beside each other, the analyst's view of it and what would settle it. */
export function contradictions(context: ReportContext, scope: LiveBlockScope): ReportBlock[] {
  const cited = scope === 'report' ? reportGround(context).claims : null;
  const conflicts = conflictsOf(context.state, context.weighing).conflicts.filter(
    ({ claimIds }) => !cited || claimIds.some((id) => cited.has(id)),
  );
  if (conflicts.length === 0)
    return [
      line(cited ? 'Nothing this report cites is contradicted.' : 'Nothing in this case contradicts itself.'),
    ];
  const left = conflicts.length - mostConflicts;
  return [
    ...conflicts.slice(0, mostConflicts).flatMap((each, place) => conflictBlocks(context, each, place + 1)),
    ...(left > 0
      ? [line(`${counted(left, 'more contradiction')} of this case ${left === 1 ? 'is' : 'are'} not shown.`)]
      : []),
  ];
}

function conflictBlocks(context: ReportContext, conflict: Conflict, number: number): ReportBlock[] {
  const { sides, view, remarks } = conflict;
  const note = resolveBlocks(context, view?.note?.content);
  return [
    nameLine(`${number}. ${conflict.sentence}${isSettled(conflict) ? ' (settled)' : ''}`),
    table(
      sides.map(({ title }) => capital(title)),
      [sides.map((side) => sideBlocks(context, side))],
    ),
    ...(remarks.length > 0 ? [line(`Taken for granted: ${remarks.join('; ')}.`)] : []),
    ...withName('The analyst’s view: ', note.length > 0 ? note : [line('none given yet.')]),
    line(text('What would settle it: ', { strong: true }), view?.wouldSettle || 'not said yet.'),
  ];
}

/** Puts a name before the first line of some blocks, or above them where they do not begin with one. */
function withName(name: string, blocks: readonly ReportBlock[]): ReportBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [nameLine(name.trim()), ...blocks];
  return [{ ...first, inlines: [text(name, { strong: true }), ...first.inlines] }, ...rest];
}

function sideBlocks(context: ReportContext, { statements }: ConflictSide): ReportBlock[] {
  const left = statements.length - mostStatements;
  return [
    ...statements.slice(0, mostStatements).flatMap((each) => sideStatement(context, each)),
    ...(left > 0 ? [line(`and ${left} more`)] : []),
  ];
}

function sideStatement(context: ReportContext, statement: StatementRow): ReportBlock[] {
  const claim = context.state.claims.get(statement.claimId);
  const said = statementLine(context, { text: claim?.text ?? '' }, statement);
  if (said.length === 0) return [];
  const quoted = words(context, statement);
  return [line(...quoted, quoted.length > 0 ? ' – ' : '', ...said)];
}

function words(context: ReportContext, { highlightId }: StatementRow): Inline[] {
  const highlight = livingTarget(context.state, 'highlight', highlightId);
  const all = highlight ? quotationParts(highlight).join(' […] ').replace(/\s+/gu, ' ') : '';
  if (all === '') return [];
  const cut = all.length > longestWords ? `${all.slice(0, longestWords).replace(/\s+\S*$/u, '')} […]` : all;
  return [{ kind: 'words', text: cut, direction: directionOf(cut) }];
}
