import { hedgedChainText } from '../../assess/chainText';
import { quantityText } from '../../assess/quantities';
import { timeText } from '../../assess/worldTime';
import { quotedParts } from '../../highlights/quotedParts';
import type { ClaimRow, StatementRow } from '../../model/claimRows';
import type { Grade } from '../../model/grade';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

interface Stated {
  readonly claim: ClaimRow;
  readonly statement: StatementRow;
}

/** A row for each statement that counts, claim by claim. */
export function statementTable(context: TableContext): CaseTable {
  const { state, weighing } = context;
  const isChosen = new Set(context.sources.map(({ id }) => id));
  const highlightOf = ({ statement }: Stated) => state.highlights.get(statement.highlightId);
  const sourceOf = (stated: Stated) => state.sources.get(highlightOf(stated)?.sourceId ?? '');
  const rows = weighing.claims
    .flatMap((claim) => weighing.statementsOf(claim.id).map((statement): Stated => ({ claim, statement })))
    .filter((stated) => isChosen.has(sourceOf(stated)?.id ?? ''));
  return tableOf<Stated>(
    'Statements',
    [
      { name: 'Claim', width: 48, of: ({ claim }) => claim.text },
      { name: 'Stance', width: 10, of: ({ statement }) => statement.stance },
      { name: 'Who says it', width: 40, of: ({ statement }) => hedgedChainText(state, statement.chain) },
      { name: 'Mode', width: 14, of: ({ statement }) => statement.chain.map(({ mode }) => mode).join('; ') },
      { name: 'Counts as', width: 24, of: ({ statement }) => weighing.voiceOf(statement)?.name ?? '' },
      { name: 'Reliability', width: 11, of: ({ statement }) => gradeText(statement.reliability) },
      { name: 'Credibility', width: 11, of: ({ statement }) => gradeText(statement.credibility) },
      { name: 'Why this reliability', width: 30, of: ({ statement }) => statement.reliabilityReason },
      { name: 'Why this credibility', width: 30, of: ({ statement }) => statement.credibilityReason },
      {
        name: 'Number',
        width: 24,
        of: ({ statement }) => (statement.quantity ? quantityText(statement.quantity) : ''),
      },
      { name: 'Low', width: 8, of: ({ statement }) => statement.quantity?.low },
      { name: 'Best', width: 8, of: ({ statement }) => statement.quantity?.best },
      { name: 'High', width: 8, of: ({ statement }) => statement.quantity?.high },
      { name: 'Time', width: 18, of: ({ statement }) => (statement.time ? timeText(statement.time) : '') },
      { name: 'Where', width: 24, of: ({ statement }) => statement.place },
      {
        name: 'Words',
        width: 60,
        of: (stated) => {
          const highlight = highlightOf(stated);
          return highlight ? quotedParts(highlight).join(' […] ') : '';
        },
      },
      { name: 'Source', width: 36, of: (stated) => sourceOf(stated)?.title },
      {
        name: 'Place',
        width: 14,
        of: (stated) => {
          const [highlight, source] = [highlightOf(stated), sourceOf(stated)];
          return highlight && source ? context.placeOf(source, highlight) : '';
        },
      },
      { name: 'By', width: 16, of: ({ statement }) => statement.createdBy },
      { name: 'Made', width: 22, of: ({ statement }) => statement.createdAt },
      { name: 'Claim id', width: 38, of: ({ claim }) => claim.id },
      { name: 'Highlight id', width: 38, of: ({ statement }) => statement.highlightId },
      { name: 'Id', width: 38, of: ({ statement }) => statement.id },
    ],
    rows,
  );
}

/** The code with its scheme: a grade is never shown without what it is a grade of. */
function gradeText(grade: Grade | null): string {
  return grade ? `${grade.code} (${grade.scheme})` : '';
}
