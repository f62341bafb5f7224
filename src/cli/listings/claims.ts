import { chainText, weigh } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import type { Answer } from '../command';
import { table } from '../table';
import { gradeCodeOf, originNameOf, shortId } from './names';

export function listClaims({ state }: CaseFile): Answer {
  const weighing = weigh(state);
  const json = weighing.claims.map((row) => {
    const { standing, reason, statements } = weighing.standingOf(row.id);
    return {
      id: row.id,
      text: row.text,
      standing,
      reason,
      statements: statements.map((statement) => statement.id),
    };
  });
  const rows = json.map((row) => [shortId(row.id), row.standing, row.text, row.reason]);
  return { json, text: table(['id', 'standing', 'claim', 'reason'], rows) };
}

/** Statements of living claims, claim by claim. */
export function listStatements({ state }: CaseFile): Answer {
  const weighing = weigh(state);
  const statements = weighing.claims.flatMap((claim) => weighing.statementsOf(claim.id));
  const json = statements.map((row) => ({
    id: row.id,
    claim: row.claimId,
    highlight: row.highlightId,
    stance: row.stance,
    chain: row.chain.map((step) => ({
      origin: originNameOf(state, step.originId),
      mode: step.mode,
      hedge: step.hedge,
    })),
    reliability: gradeCodeOf(row.reliability),
    credibility: gradeCodeOf(row.credibility),
  }));
  const rows = statements.map((row) => [
    shortId(row.id),
    row.stance,
    `${gradeCodeOf(row.reliability) ?? '-'}${gradeCodeOf(row.credibility) ?? '-'}`,
    state.claims.get(row.claimId)?.text ?? null,
    chainText(state, row.chain),
  ]);
  return { json, text: table(['id', 'stance', 'grade', 'claim', 'who says it'], rows) };
}
