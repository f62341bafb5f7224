import type { CaseState } from '../model/caseState';
import type { StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import type { ClaimLink } from './links';
import type { RepeatedClaims } from './repeatedClaims';
import type { LinkedStanding, StatementStanding } from './standing';
import { supersedingOf } from './superseding';

interface LinkedStandingWanted {
  readonly state: CaseState;
  readonly claimId: Id;
  readonly linksOf: (claimId: Id) => readonly ClaimLink[];
  readonly repeated: RepeatedClaims;
  readonly statementsOf: (claimId: Id) => readonly StatementRow[];
  readonly saidOf: (claimId: Id) => StatementStanding;
}

/** What the links of a claim say of it. It asks only what the statements of the other claims say: links cannot go round. */
export function linkedStanding(wanted: LinkedStandingWanted): LinkedStanding {
  const { state, claimId, linksOf, repeated, statementsOf, saidOf } = wanted;
  const links = linksOf(claimId);
  if (links.length === 0) return nothing;
  const textOf = (id: Id) => state.claims.get(id)?.text ?? '';
  const isAsserted = (id: Id) => saidOf(id).asserting.length > 0;
  const superseding = (id: Id) =>
    supersedingOf({ state, claimId: id, links: linksOf(id), statementsOf, isAsserted });
  const own = superseding(claimId);
  const contradictedBy = links
    .filter(
      ({ kind, other }) => kind === 'contradicts' && isAsserted(other) && superseding(other).by === null,
    )
    .map(({ other }) => ({
      id: other,
      text: textOf(other),
      names: saidOf(other).asserting.map(({ name }) => name),
    }));
  const shaken = links.flatMap(({ kind, direction, other }) => {
    if (kind !== 'depends-on' || direction !== 'out') return [];
    const is = superseding(other).by === null ? saidOf(other).standing : 'superseded';
    return is === 'unsupported' || is === 'refuted' || is === 'superseded'
      ? [`It depends on “${textOf(other)}”, which is ${is}.`]
      : [];
  });
  return {
    superseded: own.by === null ? null : { by: own.by, text: textOf(own.by), because: own.because },
    contradictedBy,
    repeats: repeated(claimId)
      .filter((id) => id !== claimId && statementsOf(id).length > 0)
      .map((id) => ({ id, text: textOf(id) })),
    remarks: [...own.nearMisses, ...shaken],
  };
}

const nothing: LinkedStanding = { superseded: null, contradictedBy: [], repeats: [], remarks: [] };
