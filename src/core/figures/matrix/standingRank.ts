import type { ClaimStanding, Standing } from '../../assess/standing';

const order: readonly Standing[] = [
  'contested',
  'refuted',
  'uncorroborated',
  'unsupported',
  'corroborated',
  'superseded',
];

/** How far to the front of a matrix a claim belongs, the disputed first: 0 is first. */
export function standingRank({ standing }: Pick<ClaimStanding, 'standing'>): number {
  return order.indexOf(standing);
}
