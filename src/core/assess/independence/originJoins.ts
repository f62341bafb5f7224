import type { Id } from '../../model/id';
import { verdictInWords } from '../names';
import type { IndependenceContext } from './IndependenceContext';
import type { Join, Overruling } from './join';
import { overruling } from './overruling';
import { kinshipInWords, lineOf } from './parents';

/** From so many members on, a house without verdicts is joined by its first member alone. */
const mostPaired = 30;

/** What makes origins one by what is known of them: the same house, and the analyst's word. `roots` may hold sources, too. */
export function originJoins(
  context: IndependenceContext,
  roots: readonly Id[],
): { readonly joins: Join[]; readonly overruled: Overruling[] } {
  const joins: Join[] = [];
  const overruled: Overruling[] = [];
  const present = new Set(roots.filter((id) => context.state.origins.has(id)));
  for (const id of present)
    for (const own of lineOf(context.state, id))
      for (const { other, row } of context.verdicts.dependentOn(own)) {
        if (row.between !== 'origins') continue;
        present.add(own).add(other);
        if (own > other && present.has(other) && joins.some(({ roots: [a, b] }) => a === other && b === own))
          continue;
        const words = verdictInWords(context.state, row);
        joins.push({ kind: 'declared', roots: [own, other], between: 'origins', pair: [own, other], words });
      }
  for (const house of byHouse(context, [...present]))
    for (const [left, right] of pairsIn(context, house)) {
      const words = kinshipInWords(context.state, left, right);
      if (words === null) continue;
      const join: Join = {
        kind: 'parent',
        roots: [left, right],
        between: 'origins',
        pair: [left, right],
        words,
      };
      const against = overruling(context, join);
      if (against) overruled.push(against);
      else joins.push(join);
    }
  return { joins, overruled };
}

function byHouse({ state }: IndependenceContext, origins: readonly Id[]): Id[][] {
  const houses = new Map<Id, Id[]>();
  for (const id of origins) {
    const top = lineOf(state, id).at(-1) as Id;
    const members = houses.get(top);
    if (members) members.push(id);
    else houses.set(top, [id]);
  }
  return [...houses.values()];
}

function* pairsIn({ verdicts }: IndependenceContext, members: readonly Id[]): Generator<[Id, Id]> {
  const isPaired = members.length <= mostPaired || members.some((id) => verdicts.isSetApart(id));
  for (const [place, left] of members.entries()) {
    if (!isPaired && place > 0) return;
    for (const right of members.slice(place + 1)) yield [left, right];
  }
}
