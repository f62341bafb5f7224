import { confirmedGradeAlone } from './claimRules/confirmedGradeAlone';
import { groundMoved } from './claimRules/groundMoved';
import { hedgeNotRecorded } from './claimRules/hedgeNotRecorded';
import { judgingClaim } from './claimRules/judgingClaim';
import type { ClaimCheck, ReportCheck, Rule } from './remark';
import { absoluteWords } from './rules/absoluteWords';
import { confirmedAlone } from './rules/confirmedAlone';
import { hedgeDropped } from './rules/hedgeDropped';
import { judgementSupport } from './rules/judgementSupport';
import { likelihoodWithConfidence } from './rules/likelihoodWithConfidence';
import { mixedRows } from './rules/mixedRows';
import { numberUncited } from './rules/numberUncited';
import { quotationChanged } from './rules/quotationChanged';
import { standingChanged } from './rules/standingChanged';

/** What is looked for in reports, in the order remarks of one place are shown. */
export const reportRules: readonly Rule<ReportCheck>[] = [
  quotationChanged,
  standingChanged,
  hedgeDropped,
  confirmedAlone,
  judgementSupport,
  numberUncited,
  likelihoodWithConfidence,
  mixedRows,
  absoluteWords,
];

/** What is looked for in claims and their statements. */
export const claimRules: readonly Rule<ClaimCheck>[] = [
  confirmedGradeAlone,
  hedgeNotRecorded,
  groundMoved,
  judgingClaim,
];

/** The heading and the reason of a rule by its name, for remarks and for answers to them. */
export function ruleNamed(name: string): Pick<Rule<never>, 'label' | 'why'> | null {
  return [...reportRules, ...claimRules].find((rule) => rule.name === name) ?? null;
}
