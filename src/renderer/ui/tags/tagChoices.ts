import type { Id, TagRow } from '@core/model';
import { foldText } from './foldText';
import { matchRank } from './matchRank';
import { tagParents } from './tagParents';

export interface TagChoice {
  readonly tag: TagRow;
  /** Names of its parents, outermost first. */
  readonly parents: readonly string[];
}

export interface TagChoices {
  readonly choices: readonly TagChoice[];
  /** The name a new tag would have; null when it is empty or there is such a tag. */
  readonly newName: string | null;
}

interface Wanted {
  readonly tags: readonly TagRow[];
  readonly query: string;
  /** Tags not to offer: those chosen already. */
  readonly without?: readonly Id[];
  /** Lately used tags, latest first; they come first among equals. */
  readonly recent?: readonly Id[];
  readonly limit?: number;
}

/** The tags to offer for what is typed, best first. A tag also answers to the names of its parents. */
export function tagChoices({ tags, query, without = [], recent = [], limit = 50 }: Wanted): TagChoices {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const typed = query.trim().replace(/\s+/g, ' ');
  const folded = foldText(typed);
  const left = new Set(without);
  const lately = new Map(recent.map((id, place) => [id, place]));
  const found = tags
    .filter((tag) => !left.has(tag.id))
    .map((tag) => ({ tag, parents: tagParents(tag, byId) }))
    .map((choice) => ({ ...choice, rank: rankOf(choice, folded) }))
    .filter((choice) => choice.rank !== null)
    .sort(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        (lately.get(a.tag.id) ?? recent.length) - (lately.get(b.tag.id) ?? recent.length) ||
        pathOf(a).localeCompare(pathOf(b)),
    );
  const taken = tags.some((tag) => foldText(tag.name) === folded);
  return { choices: found.slice(0, limit), newName: typed === '' || taken ? null : typed };
}

/** A match by the path alone comes after every match by the name. */
function rankOf({ tag, parents }: TagChoice, query: string): number | null {
  const own = matchRank(tag.name, query);
  if (own !== null) return own;
  return matchRank([...parents, tag.name].join(' '), query) === null ? null : 10;
}

function pathOf({ tag, parents }: TagChoice): string {
  return [...parents, tag.name].join('\u0000');
}
