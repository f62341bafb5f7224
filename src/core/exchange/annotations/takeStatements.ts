import { gradeFromOutside } from '../../assess/gradeFromOutside';
import {
  type AttributionStep,
  type ClaimRow,
  type HighlightRow,
  modes,
  type OriginKind,
  originKinds,
  stances,
} from '../../model';
import type { Grade } from '../../model/grade';
import type { ExchangeDraft } from '../ExchangeDraft';
import { idOf, isObject, type JsonObject, listOf, textOf } from './json';
import { refusedGrades } from './refusedGrades';

/** More than any passage says. */
const mostStatements = 200;
const mostSteps = 50;

/**
 * Makes the statements an annotation of ours carries (`assay:statements`), with their claims and origins, and answers
 * sentences on those that could not be read.
 */
export function takeStatements(
  draft: ExchangeDraft,
  annotation: JsonObject,
  highlight: Pick<HighlightRow, 'id' | 'createdAt' | 'createdBy'>,
): string[] {
  const given = listOf(annotation['assay:statements']);
  const problems: string[] = [];
  for (const statement of given.slice(0, mostStatements))
    if (!takeStatement(draft, statement, highlight)) problems.push('A statement of it could not be read.');
  if (given.length > mostStatements)
    problems.push(`It has more than ${mostStatements} statements; the others were left out.`);
  return [...new Set([...problems, ...refusedGrades(annotation)])];
}

function takeStatement(
  draft: ExchangeDraft,
  statement: unknown,
  { id: highlightId, createdAt, createdBy }: Pick<HighlightRow, 'id' | 'createdAt' | 'createdBy'>,
): boolean {
  if (!isObject(statement)) return false;
  const claim = claimOf(draft, statement['assay:claim'], createdAt, createdBy);
  const stance = stances.find((each) => each === statement['assay:stance']);
  const iri = idOf(statement);
  if (!claim || !stance || iri === null) return false;
  const id = draft.rowId('statements', withoutUrn(iri));
  if (draft.state.statements.has(id)) return true;
  draft.create('statements', {
    ...draft.newRow(id, createdAt, createdBy),
    claimId: claim.id,
    highlightId,
    stance,
    chain: listOf(statement['assay:chain'])
      .slice(0, mostSteps)
      .flatMap((step) => stepOf(draft, step)),
    reliability: gradeOf(statement, 'reliability'),
    credibility: gradeOf(statement, 'credibility'),
  });
  return true;
}

/** The claim of that id, else of exactly that text, else a new one. */
function claimOf(draft: ExchangeDraft, claim: unknown, made: string, maker: string): ClaimRow | null {
  const text = isObject(claim) ? textOf(claim.value)?.slice(0, 2_000) : undefined;
  if (!isObject(claim) || text === undefined) return null;
  const id = draft.rowId('claims', withoutUrn(idOf(claim) ?? text));
  const known = draft.state.claims.get(id);
  if (known && !known.deletedAt) return known;
  for (const row of draft.state.claims.values()) if (!row.deletedAt && row.text === text) return row;
  if (known) return null;
  const row: ClaimRow = { ...draft.newRow(id, made, maker), text, note: null };
  draft.create('claims', row);
  return row;
}

function stepOf(draft: ExchangeDraft, step: unknown): AttributionStep[] {
  const origin = isObject(step) ? step['assay:origin'] : null;
  const name = isObject(origin) ? textOf(origin.name)?.slice(0, 2_000) : undefined;
  const mode = isObject(step) ? modes.find((each) => each === step['assay:mode']) : undefined;
  if (!isObject(step) || !isObject(origin) || name === undefined || !mode) return [];
  const iri = idOf(origin);
  const kind: OriginKind = originKinds.find((each) => each === origin['assay:kind']) ?? 'outlet';
  const id = iri === null ? undefined : draft.rowId('origins', withoutUrn(iri));
  const { id: originId } = draft.findOrMakeOrigin(name, kind, id);
  return [{ originId, mode, hedge: textOf(step['assay:hedge'])?.slice(0, 500) ?? null }];
}

/** Grades that are not known here are reported by `refusedGrades`. */
function gradeOf(statement: JsonObject, axis: 'reliability' | 'credibility'): Grade | null {
  const grade = statement[`assay:${axis}`];
  if (!isObject(grade)) return null;
  const read = gradeFromOutside(grade['assay:scheme'], grade['assay:code'], axis);
  return read.ok ? read.value : null;
}

/** A row's identity without the scheme it is written with. */
export function withoutUrn(iri: string): string {
  return iri.replace(/^urn:uuid:/i, '');
}
