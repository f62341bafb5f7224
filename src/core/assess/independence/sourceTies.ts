import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import { pairKey } from './verdicts';

/** Two sources whose texts are nearly the same (`core/duplicates`). */
export interface NearPair {
  readonly left: Id;
  readonly right: Id;
  /** 0–1, as `NearDuplicate.overlap`. */
  readonly overlap: number;
  /** `inside`: the left text is nearly whole in the right, longer one; `around`: the other way round. */
  readonly kind: 'same' | 'inside' | 'around';
}

/** Why two sources are not two: nearly the same text, or one document's bytes or text, now or in a version before. */
export interface SourceTie extends NearPair {
  readonly why: 'near-duplicate' | 'same-file' | 'same-earlier-version';
}

/** The ties between the sources of a claim; both of a tie and the ties in the order the sources are given in. */
export type TiesAmong = (sources: readonly Id[]) => SourceTie[];

/** As many sources of one file as are each compared with each; of more, each with the next. */
const mostPaired = 30;

/** Prepares a case for being asked for ties: in one pass over `near`, whatever the number of claims asked for. */
export function sourceTies(state: CaseState, near: readonly NearPair[]): TiesAmong {
  const nearOf = new Map<Id, NearPair[]>();
  for (const pair of near) {
    const list = nearOf.get(pair.left);
    if (list) list.push(pair);
    else nearOf.set(pair.left, [pair]);
  }
  const hashes = new Map<Id, ReadonlySet<string>>();
  const hashesOf = (id: Id) => {
    const known = hashes.get(id) ?? versionHashes(state, id);
    hashes.set(id, known);
    return known;
  };
  return (sources) => {
    const ties = new Map<string, SourceTie>();
    const present = new Set(sources);
    for (const left of present)
      for (const pair of nearOf.get(left) ?? [])
        if (present.has(pair.right) && pair.right !== left)
          ties.set(pairKey(left, pair.right), { ...pair, why: 'near-duplicate' });
    for (const [left, right] of ofOneHash(present, hashesOf)) {
      const why = isOneNow(state, left, right) ? 'same-file' : 'same-earlier-version';
      ties.set(pairKey(left, right), { left, right, overlap: 1, kind: 'same', why });
    }
    const places = new Map([...present].map((id, place) => [id, place]));
    const placeOf = (id: Id) => places.get(id) ?? 0;
    return [...ties.values()]
      .map((tie) => (placeOf(tie.left) < placeOf(tie.right) ? tie : turned(tie)))
      .sort(
        (one, other) => placeOf(one.left) - placeOf(other.left) || placeOf(one.right) - placeOf(other.right),
      );
  };
}

const turnedKinds = { same: 'same', inside: 'around', around: 'inside' } as const;

function turned(tie: SourceTie): SourceTie {
  return { ...tie, left: tie.right, right: tie.left, kind: turnedKinds[tie.kind] };
}

/** SHA-256 of no text: sources without words have nothing in common. */
const noText = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function versionHashes(state: CaseState, id: Id): ReadonlySet<string> {
  const source = state.sources.get(id);
  const versions = source ? [source, ...(source.earlierVersions ?? [])] : [];
  const hashes = new Set(versions.flatMap(({ sha256, textSha256 }) => [sha256, textSha256]));
  hashes.delete(noText);
  return hashes;
}

function* ofOneHash(
  sources: ReadonlySet<Id>,
  hashesOf: (id: Id) => ReadonlySet<string>,
): Generator<[Id, Id]> {
  const byHash = new Map<string, Id[]>();
  for (const id of sources)
    for (const hash of hashesOf(id)) {
      const list = byHash.get(hash);
      if (list) list.push(id);
      else byHash.set(hash, [id]);
    }
  for (const ids of byHash.values())
    for (const [place, left] of ids.entries()) {
      const partners = ids.length <= mostPaired ? ids.slice(place + 1) : ids.slice(place + 1, place + 2);
      for (const right of partners) yield [left, right];
    }
}

function isOneNow(state: CaseState, left: Id, right: Id): boolean {
  const [one, other] = [state.sources.get(left), state.sources.get(right)];
  return one?.sha256 === other?.sha256 || one?.textSha256 === other?.textSha256;
}
