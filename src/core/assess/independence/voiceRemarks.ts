import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import { originTitle } from '../names';
import type { Telling } from './telling';

/** Sentences on roots that cannot be told from others, or are not on record any more. */
export function remarksOn(state: CaseState, tellings: readonly Telling[]): string[] {
  return [...new Set(tellings.map(({ root }) => root))].flatMap(
    (root) => remarkOn(state, root, tellings) ?? [],
  );
}

function remarkOn(state: CaseState, root: Id, tellings: readonly Telling[]): string | null {
  if (state.sources.has(root)) return null;
  const origin = state.origins.get(root);
  const name = originTitle(state, root);
  const sources = new Set(tellings.filter((telling) => telling.root === root).map(({ sourceId }) => sourceId))
    .size;
  if (!origin) return 'Its origin is gone from the case; its statements are kept and count as one voice.';
  if (origin.deletedAt) return `${origin.name} is in the bin; its statements are kept and count as before.`;
  if (origin.kind === 'collective')
    return `${name}: several at once whom the source does not tell apart. They count as one voice at most.`;
  if (origin.kind === 'unnamed' && sources > 1)
    return `${name}: nobody is named. That ${sources} sources mean the same people is the analyst's reading, who traced them to one origin.`;
  return null;
}
