import type { Id } from '../../model/id';
import { originTitle } from '../names';
import type { IndependenceContext } from './IndependenceContext';
import type { Join, Overruling } from './join';
import { overruling } from './overruling';
import type { Telling } from './telling';

/** One origin has it from another, as a statement says. */
export interface Citation {
  readonly join: Join;
  readonly telling: Telling;
}

/** Who has it from whom by the chains of the statements; the first of `join.roots` has it from the second. */
export function citationsIn(
  context: IndependenceContext,
  tellings: readonly Telling[],
): { readonly citations: Citation[]; readonly overruled: Overruling[] } {
  const citations: Citation[] = [];
  const overruled: Overruling[] = [];
  const roots = new Set(tellings.map(({ root }) => root));
  for (const telling of tellings)
    for (const [place, from] of telling.path.entries()) {
      const to = telling.path[place + 1];
      if (to === undefined) continue;
      const join = citation(context, from, to);
      const against = overruling(context, join);
      if (!against) citations.push({ join, telling });
      else if (roots.has(from) && roots.has(to)) overruled.push(against);
    }
  return { citations, overruled };
}

function citation({ state }: IndependenceContext, from: Id, to: Id): Join {
  const words = `${originTitle(state, from)} has it from ${originTitle(state, to)}`;
  return { kind: 'citation', roots: [from, to], between: 'origins', pair: [from, to], words };
}
