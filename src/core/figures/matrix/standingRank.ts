import type { ClaimStanding, Standing } from '../../assess/standing';

/** Every standing, in the order a matrix shows claims in: the disputed first. */
export const standings: readonly Standing[] = [
  'contested',
  'refuted',
  'uncorroborated',
  'unsupported',
  'corroborated',
];

/** How far to the front a claim belongs: 0 is first. */
export function standingRank({ standing }: Pick<ClaimStanding, 'standing'>): number {
  const rank = standings.indexOf(standing);
  return rank < 0 ? standings.length : rank;
}
