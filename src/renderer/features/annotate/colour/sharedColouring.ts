import { type ColourCounts, type Colouring, type ColouringFacts, colouring, countColours } from './colouring';

interface Made {
  readonly facts: ColouringFacts;
  readonly counts: ColourCounts;
  readonly colouring: Colouring;
}

let latest: Made | null = null;

/** The colouring of some facts, made once for the text and the cards beside it; after a change out of the one before. */
export function sharedColouring(facts: ColouringFacts): Colouring {
  const before = latest && isAlike(latest.facts, facts) ? latest : null;
  if (before?.facts.highlights === facts.highlights) return before.colouring;
  const counts = countColours(
    facts,
    before ? { highlights: before.facts.highlights, counts: before.counts } : undefined,
  );
  latest = { facts, counts, colouring: colouring(facts, counts) };
  return latest.colouring;
}

/** Whether all but the highlights is the same. */
function isAlike(a: ColouringFacts, b: ColouringFacts): boolean {
  return (
    a.by === b.by &&
    a.tags === b.tags &&
    a.origins === b.origins &&
    a.statements === b.statements &&
    a.outlet === b.outlet
  );
}
