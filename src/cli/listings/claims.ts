import { type Circle, type ClaimLink, conflictsOf, standingInWords, type Voice } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import type { CaseState } from '@core/model';
import type { Answer } from '../command';
import { table } from '../table';
import { weighCase } from '../weighCase';
import { rootJson, shortId } from './names';

/** Living claims with how they stand and why: the voices of each side, what makes them one, and the links. */
export function listClaims(caseFile: CaseFile): Answer {
  const { state } = caseFile;
  const weighing = weighCase(caseFile);
  const { conflicts } = conflictsOf(state, weighing);
  const claims = weighing.claims.map((row) => ({ row, standing: weighing.standingOf(row.id) }));
  const json = claims.map(({ row, standing }) => ({
    id: row.id,
    text: row.text,
    time: row.time ?? null,
    place: row.place ?? null,
    standing: standing.standing,
    reason: standing.reason,
    asserting: standing.asserting.map((voice) => voiceJson(state, voice)),
    denying: standing.denying.map((voice) => voiceJson(state, voice)),
    doubting: standing.doubting.map((voice) => voiceJson(state, voice)),
    overruled: standing.overruled.map(({ dependenceId, join, words }) => ({
      dependence: dependenceId,
      kind: join.kind,
      words,
    })),
    circles: standing.circles.map((circle) => circleJson(state, circle)),
    links: weighing.linksOf(row.id).map((seen) => linkJson(state, seen)),
    supersededBy: standing.supersededBy,
    contradictedBy: standing.contradictedBy,
    conflicts: conflicts
      .filter(({ claimIds }) => claimIds.includes(row.id))
      .map(({ key, kind, sentence }) => ({ key, kind, sentence })),
    statements: standing.statements.map((statement) => statement.id),
  }));
  const rows = claims.map(({ row, standing }) => [
    shortId(row.id),
    standingInWords(standing),
    row.text,
    standing.reason,
  ]);
  return { json, text: table(['id', 'standing', 'claim', 'reason'], rows) };
}

function voiceJson(state: CaseState, { name, roots, statements, joins, remarks }: Voice) {
  return {
    name,
    roots: roots.map((id) => rootJson(state, id)),
    statements: statements.map(({ id }) => id),
    heldOne: joins.map(({ kind, words }) => ({ kind, words })),
    remarks,
  };
}

function circleJson(state: CaseState, { members, statements, isClosed, words }: Circle) {
  return {
    members: members.map((id) => rootJson(state, id)),
    statements: statements.map(({ id }) => id),
    closed: isClosed,
    words,
  };
}

function linkJson(state: CaseState, { link, kind, other, direction, words }: ClaimLink) {
  return {
    id: link.id,
    kind,
    direction,
    words,
    claim: other,
    text: state.claims.get(other)?.text ?? null,
    reason: link.reason,
  };
}
