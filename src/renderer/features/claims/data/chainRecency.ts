import type { AttributionStep, Id, StatementRow } from '@core/model';

/** A chain somebody was quoted through before, without its hedges, which belong to their passage. */
export type RecentChain = readonly Omit<AttributionStep, 'hedge'>[];

interface RecencyWanted {
  /** In any order. */
  readonly statements: readonly StatementRow[];
  /** Only chains whose origins are all known are offered. */
  readonly isKnown: (originId: Id) => boolean;
  /** The origin of the source at hand: its chains come first. */
  readonly outlet: Id | null;
  readonly limit: number;
}

/**
 * The chains used last, each once: those that begin with the outlet first, and within that the
 * latest first. A chain that is only the outlet is left away, being the default.
 */
export function recentChains({ statements, isKnown, outlet, limit }: RecencyWanted): RecentChain[] {
  const byOrigins = new Map<string, RecentChain>();
  const latestFirst = statements.toSorted((left, right) => right.updatedAt.localeCompare(left.updatedAt));
  for (const { chain } of latestFirst) {
    const key = chain.map((step) => step.originId).join(' ');
    const isDefault = chain.length === 1 && chain[0]?.originId === outlet;
    if (chain.length === 0 || isDefault || byOrigins.has(key)) continue;
    if (!chain.every((step) => isKnown(step.originId))) continue;
    byOrigins.set(
      key,
      chain.map(({ originId, mode }) => ({ originId, mode })),
    );
  }
  const chains = [...byOrigins.values()];
  const ofOutlet = chains.filter((chain) => chain[0]?.originId === outlet);
  return [...ofOutlet, ...chains.filter((chain) => !ofOutlet.includes(chain))].slice(0, limit);
}

/**
 * The chain of the statement made last, by preference of one that begins with the outlet; null when
 * there is none, or an origin of it is not known any more. `statements` are in order of making.
 */
export function latestChain(
  statements: readonly StatementRow[],
  outlet: Id | null,
  isKnown: (originId: Id) => boolean,
): RecentChain | null {
  const usable = statements.filter(
    ({ chain }) => chain.length > 0 && chain.every(({ originId }) => isKnown(originId)),
  );
  const latest = usable.findLast(({ chain }) => chain[0]?.originId === outlet) ?? usable.at(-1);
  return latest?.chain.map(({ originId, mode }) => ({ originId, mode })) ?? null;
}
