import type { Grade } from '../../model/grade';

/** The Admiralty scale of STIX 2.1, Appendix A: credibility 1 to 5. It has no number for 6, and neither has Assay. */
const admiralty: Readonly<Record<string, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 };

/** STIX `confidence` for a credibility; null for “cannot be judged”, and for schemes the standard has no table for. */
export function stixConfidence(credibility: Grade | null): number | null {
  return credibility?.scheme === 'nato' ? (admiralty[credibility.code] ?? null) : null;
}
