import { lineOf } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import { type Id, living } from '@core/model';
import type { Answer } from '../command';
import { table } from '../table';
import { gradeCodeOf, originNameOf, shortId } from './names';

/** Living origins; `statements` counts those of any claim that name it in their chain, `line` leads to the topmost parent. */
export function listOrigins({ state }: CaseFile): Answer {
  const counts = new Map<Id, number>();
  for (const { chain } of living(state, 'statements'))
    for (const id of new Set(chain.map(({ originId }) => originId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const json = living(state, 'origins').map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    parent: originNameOf(state, row.parentId),
    reliability: gradeCodeOf(row.reliability),
    reliabilityScheme: row.reliability?.scheme ?? null,
    gradings: (row.gradings ?? []).map(({ grade, at, by, reason }) => ({
      grade: gradeCodeOf(grade),
      scheme: grade?.scheme ?? null,
      at,
      by,
      reason,
    })),
    aliases: row.aliases,
    interests: row.interests ?? null,
    access: row.access ?? null,
    line: lineOf(state, row.id).map((id) => originNameOf(state, id)),
    statements: counts.get(row.id) ?? 0,
  }));
  const rows = json.map((row) => [
    shortId(row.id),
    row.kind,
    row.reliability,
    row.gradings.at(-1)?.reason ?? null,
    row.statements,
    row.parent,
    row.name,
  ]);
  return { json, text: table(['id', 'kind', 'reliability', 'why', 'statements', 'parent', 'name'], rows) };
}
