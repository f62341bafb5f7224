import { type CaseState, living } from '../model/caseState';
import type { Id } from '../model/id';
import { fail, ok, type Result } from '../model/result';
import { type LinkKind, type LinkRow, linkKinds } from '../model/weighingRows';
import { byMaking } from './byMaking';

/** How the two ends of a link read it. */
export interface LinkWords {
  readonly kind: LinkKind;
  /** Seen from `fromId`: “updates”. */
  readonly from: string;
  /** Seen from `toId`: “is updated by”. */
  readonly to: string;
}

export const linkWords: readonly LinkWords[] = [
  { kind: 'contradicts', from: 'contradicts', to: 'contradicts' },
  { kind: 'supports', from: 'supports', to: 'is supported by' },
  { kind: 'repeats', from: 'repeats', to: 'repeats' },
  { kind: 'updates', from: 'updates', to: 'is updated by' },
  { kind: 'depends-on', from: 'depends on', to: 'is relied on by' },
];

/** A link as one of its claims sees it. */
export interface ClaimLink {
  readonly link: LinkRow;
  readonly kind: LinkKind;
  readonly other: Id;
  /** `out` where the claim is the link's `fromId`. */
  readonly direction: 'out' | 'in';
  /** As the claim says it: “is updated by”. */
  readonly words: string;
}

/** The links of a case between claims that are not in the bin, by claim; by kind, then in order of making. */
export function linksByClaim(state: CaseState): ReadonlyMap<Id, readonly ClaimLink[]> {
  const byClaim = new Map<Id, ClaimLink[]>();
  const isLiving = (id: Id) => state.claims.get(id)?.deletedAt === null;
  const add = (claim: Id, seen: ClaimLink) => {
    const list = byClaim.get(claim);
    if (list) list.push(seen);
    else byClaim.set(claim, [seen]);
  };
  const rows = living(state, 'links').sort(byMaking);
  for (const kind of linkKinds)
    for (const link of rows) {
      const { fromId, toId } = link;
      if (link.kind !== kind || fromId === toId || !isLiving(fromId) || !isLiving(toId)) continue;
      const words = wordsOf(kind);
      add(fromId, { link, kind, other: toId, direction: 'out', words: words.from });
      add(toId, { link, kind, other: fromId, direction: 'in', words: words.to });
    }
  return byClaim;
}

function wordsOf(kind: LinkKind): LinkWords {
  return linkWords.find((words) => words.kind === kind) as LinkWords;
}

/** Kinds that read the same both ways. */
const mutualKinds: readonly LinkKind[] = ['contradicts', 'repeats'];

/** A link that is to be made. */
export type NewLink = Pick<LinkRow, 'fromId' | 'toId' | 'kind'>;

/**
 * Whether a link can be made: not from a claim to itself, not twice, and for kinds with a direction not so that a claim
 * would, by way of others, support, update or rest on itself. Fails with a sentence that names the claims.
 */
export function checkLink(state: Pick<CaseState, 'claims' | 'links'>, wanted: NewLink): Result<NewLink> {
  const { fromId, toId, kind } = wanted;
  const title = (id: Id) => `“${state.claims.get(id)?.text ?? 'a claim that is gone'}”`;
  if ([fromId, toId].some((id) => state.claims.get(id)?.deletedAt !== null))
    return fail('link-claim-gone', 'One of the two claims is in the bin: take it out of there first.');
  if (fromId === toId)
    return fail(
      'link-to-itself',
      `A claim cannot be linked with itself: choose another claim than ${title(fromId)}.`,
    );
  const same = [...state.links.values()].filter((row) => row.kind === kind && !row.deletedAt);
  const against = contradictionWith(state, wanted, title);
  if (against) return fail('link-contradicts-itself', against);
  const isMutual = mutualKinds.includes(kind);
  if (same.some((row) => isBetween(row, fromId, toId) || (isMutual && isBetween(row, toId, fromId))))
    return fail(
      'link-twice',
      `${title(fromId)} is linked so already: it ${wordsOf(kind).from} ${title(toId)}.`,
    );
  if (isMutual) return ok(wanted);
  const circle = wayBetween(same, toId, fromId);
  if (!circle) return ok(wanted);
  const names = [fromId, ...circle].map(title).join(`, which ${wordsOf(kind).from} `);
  return fail(
    'link-circle',
    `This would go in a circle: ${title(circle.at(-2) ?? toId)} would ${infinitives[kind]} itself by way of others. ${names}.`,
  );
}

/** What says the same cannot contradict each other, over however many claims. A sentence, or null. */
function contradictionWith(
  { links }: Pick<CaseState, 'links'>,
  { fromId, toId, kind }: NewLink,
  title: (id: Id) => string,
): string | null {
  const rows = [...links.values()].filter((row) => !row.deletedAt);
  const ofKind = (wanted: LinkKind) => rows.filter((row) => row.kind === wanted);
  const bothWays = ofKind('repeats').flatMap((row) => [row, { ...row, fromId: row.toId, toId: row.fromId }]);
  const isSame = (one: Id, other: Id) => wayBetween(bothWays, one, other) !== null;
  if (kind === 'contradicts' && isSame(fromId, toId))
    return `${title(fromId)} is linked as repeating ${title(toId)}, by way of others perhaps: what says the same cannot contradict itself. Take that link away first.`;
  if (kind !== 'repeats') return null;
  const contradicting = ofKind('contradicts').find(
    (row) =>
      (isSame(fromId, row.fromId) && isSame(toId, row.toId)) ||
      (isSame(fromId, row.toId) && isSame(toId, row.fromId)),
  );
  return contradicting
    ? `${title(contradicting.fromId)} is linked as contradicting ${title(contradicting.toId)}: they cannot say the same. Take that link away first.`
    : null;
}

const infinitives: Readonly<Record<LinkKind, string>> = {
  contradicts: 'contradict',
  supports: 'support',
  repeats: 'repeat',
  updates: 'update',
  'depends-on': 'depend on',
};

function isBetween(row: LinkRow, fromId: Id, toId: Id): boolean {
  return row.fromId === fromId && row.toId === toId;
}

/** The claims from `start` to `end` along links, both included; null where no way leads there. */
function wayBetween(links: readonly LinkRow[], start: Id, end: Id): Id[] | null {
  const next = new Map<Id, Id[]>();
  for (const { fromId, toId } of links) next.set(fromId, [...(next.get(fromId) ?? []), toId]);
  const ways = new Map<Id, Id[]>([[start, [start]]]);
  for (const [at, way] of ways) {
    if (at === end) return way;
    for (const to of next.get(at) ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  }
  return null;
}
