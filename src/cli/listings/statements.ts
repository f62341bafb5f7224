import { chainText, originName } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import type { CaseState, Grade, StatementRow } from '@core/model';
import type { Answer } from '../command';
import { table } from '../table';
import { weighCase } from '../weighCase';
import { gradeCodeOf, rootJson, shortId } from './names';

/** Statements of living claims, claim by claim, each with the voice it is part of. */
export function listStatements(caseFile: CaseFile): Answer {
  const { state } = caseFile;
  const weighing = weighCase(caseFile);
  const statements = weighing.claims.flatMap((claim) => weighing.statementsOf(claim.id));
  const json = statements.map((row) => {
    const voice = weighing.voiceOf(row);
    return {
      id: row.id,
      claim: row.claimId,
      highlight: row.highlightId,
      stance: row.stance,
      chain: row.chain.map((step) => ({
        origin: originName(state, step.originId),
        originId: step.originId,
        mode: step.mode,
        hedge: step.hedge,
      })),
      root: rootOf(state, row),
      voice: voice && { name: voice.name, roots: voice.roots.map((id) => rootJson(state, id)) },
      reliability: gradeCodeOf(row.reliability),
      reliabilityScheme: schemeOf(row.reliability),
      reliabilityReason: row.reliabilityReason ?? null,
      credibility: gradeCodeOf(row.credibility),
      credibilityScheme: schemeOf(row.credibility),
      credibilityReason: row.credibilityReason ?? null,
      quantity: row.quantity ?? null,
      time: row.time ?? null,
      place: row.place ?? null,
    };
  });
  const rows = statements.map((row) => [
    shortId(row.id),
    row.stance,
    `${gradeCodeOf(row.reliability) ?? '-'}${gradeCodeOf(row.credibility) ?? '-'}`,
    weighing.voiceOf(row)?.name ?? null,
    state.claims.get(row.claimId)?.text ?? null,
    chainText(state, row.chain),
  ]);
  return { json, text: table(['id', 'stance', 'grade', 'counts as', 'claim', 'who says it'], rows) };
}

function schemeOf(grade: Grade | null): string | null {
  return grade?.scheme ?? null;
}

/** The last of the chain; without one the outlet of the source, and without that the source. */
function rootOf(state: CaseState, { chain, highlightId }: StatementRow) {
  const source = state.sources.get(state.highlights.get(highlightId)?.sourceId ?? '');
  const id = chain.at(-1)?.originId ?? source?.originId ?? source?.id;
  return id === undefined ? null : rootJson(state, id);
}
