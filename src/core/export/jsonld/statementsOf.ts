import { credibilityLevel, reliabilityLevel } from '../../assess/schemes';
import type { CaseState } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Grade } from '../../model/grade';
import type { Id } from '../../model/id';
import { inOrderOfMaking } from '../../report';
import type { AnnotationGrade, AnnotationStatement } from './annotationTypes';
import { uuidIri } from './vocabulary';

/** The living statements of living claims that one highlight makes, in terms of ours. */
export function statementsOf(state: CaseState, highlight: Id): AnnotationStatement[] {
  return [...state.statements.values()]
    .filter((statement) => statement.highlightId === highlight && !statement.deletedAt)
    .sort(inOrderOfMaking)
    .flatMap((statement) => statementOf(state, statement));
}

function statementOf(state: CaseState, statement: StatementRow): AnnotationStatement[] {
  const claim = state.claims.get(statement.claimId);
  if (!claim || claim.deletedAt) return [];
  const { reliability, credibility } = statement;
  return [
    {
      id: uuidIri(statement.id),
      type: 'assay:Statement',
      'assay:stance': statement.stance,
      'assay:claim': { id: uuidIri(claim.id), type: 'assay:Claim', value: claim.text },
      'assay:chain': statement.chain.map((step) => {
        const origin = state.origins.get(step.originId);
        return {
          'assay:origin': {
            id: uuidIri(step.originId),
            name: origin?.name ?? '',
            ...(origin && { 'assay:kind': origin.kind }),
          },
          'assay:mode': step.mode,
          ...(step.hedge && { 'assay:hedge': step.hedge }),
        };
      }),
      ...(reliability && { 'assay:reliability': gradeOf(reliability, reliabilityLevel(reliability)?.label) }),
      ...(credibility && { 'assay:credibility': gradeOf(credibility, credibilityLevel(credibility)?.label) }),
    },
  ];
}

function gradeOf(grade: Grade, label: string | undefined): AnnotationGrade {
  return { 'assay:scheme': grade.scheme, 'assay:code': grade.code, ...(label && { 'assay:label': label }) };
}
