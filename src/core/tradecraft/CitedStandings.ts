import { type Knowledge, type Weighing, weigh } from '../assess/weigh';
import type { CaseState } from '../model/caseState';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { ReportRow } from '../model/rows';
import { type ClaimFacts, claimFacts } from './claimFacts';
import { reportSentences, type Support } from './reportSentences';
import { statementsOfSupport } from './supportOf';

type CitedClaims = readonly (readonly [Id, ClaimFacts])[];

/**
 * How each claim stood when a report first rested on it, gathered while the case's history is gone through from its
 * beginning. A claim that was taken out and cited anew counts from then on.
 */
export class CitedStandings {
  /** By report, and by what is cited in it. */
  private readonly cited = new Map<Id, ReadonlyMap<string, CitedClaims>>();

  /** `knowledge` is today's, for all of the past: what is weighed with it now has not changed because of it. */
  constructor(private readonly knowledge?: Knowledge) {}

  /** Takes in the next change. `state` is the case as it is after it. */
  add(state: CaseState, change: Pick<Change, 'operations'>): void {
    const reports = new Set(
      change.operations.filter(({ table, after }) => table === 'reports' && after).map(({ id }) => id),
    );
    // Weighed once for all that this change cites anew; most changes of a report cite nothing.
    let weighing: Weighing | null = null;
    const weighed = (): Weighing => {
      weighing ??= weigh(state, this.knowledge);
      return weighing;
    };
    for (const id of reports) {
      const report = state.reports.get(id);
      if (report) this.cited.set(id, this.citedIn(state, report, weighed));
    }
  }

  /** By claim, the name of its standing. */
  of(reportId: Id): ReadonlyMap<Id, string> {
    return new Map([...this.factsOf(reportId)].map(([id, { standing }]) => [id, standing]));
  }

  /** By claim, what it said and how it stood. */
  factsOf(reportId: Id): ReadonlyMap<Id, ClaimFacts> {
    return new Map([...(this.cited.get(reportId)?.values() ?? [])].flat());
  }

  private citedIn(
    state: CaseState,
    report: ReportRow,
    weighed: () => Weighing,
  ): ReadonlyMap<string, CitedClaims> {
    const before = this.cited.get(report.id);
    const now = new Map<string, CitedClaims>();
    const { sentences, pieces } = reportSentences(report.body);
    for (const support of [...pieces, ...sentences.flatMap((sentence) => sentence.supports)]) {
      const key = `${support.kind}/${support.id}`;
      if (!now.has(key)) now.set(key, before?.get(key) ?? standings(state, weighed(), support));
    }
    return now;
  }
}

function standings(state: CaseState, weighing: Weighing, support: Support): CitedClaims {
  const claims =
    support.kind === 'claim'
      ? [support.id]
      : statementsOfSupport({ state, weighing }, support).map(({ claimId }) => claimId);
  return [...new Set(claims)].flatMap((id) => {
    const facts = claimFacts(state, weighing, id);
    return facts ? [[id, facts] as const] : [];
  });
}
