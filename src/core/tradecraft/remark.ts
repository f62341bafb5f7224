import type { Weighing } from '../assess/weigh';
import type { Yardstick } from '../assess/yardsticks/yardstick';
import type { CaseState } from '../model/caseState';
import type { ClaimRow } from '../model/claimRows';
import type { Id } from '../model/id';
import type { ReportRow, SourceRow } from '../model/rows';
import type { ReportSentences } from './reportSentences';

/** Something the tradecraft check found. It never stands in the way: the analyst mends it or answers it with a reason. */
export interface Remark {
  /** The rule's name, kept with an answer to it. */
  readonly rule: string;
  /** The report or claim it is about. */
  readonly subjectId: Id;
  /** The words it is about; an answer holds as long as they stay the same. */
  readonly passage: string;
  /** What is wrong with them, in one sentence. */
  readonly message: string;
  /** Where they stand in a report, in positions of its editor (ProseMirror), `to` exclusive; absent in claims. */
  readonly place?: { readonly from: number; readonly to: number };
}

/** What a rule about a report looks at. */
export interface ReportCheck {
  readonly state: CaseState;
  readonly weighing: Weighing;
  readonly yardstick: Yardstick;
  readonly report: ReportRow;
  readonly written: ReportSentences;
  /** The canonical text a source has now, where it is at hand; null where it is not. */
  textOf(source: SourceRow): string | null;
  /** How claims stood when the report first rested on them, by claim, as far as that is known. */
  readonly standingWhenCited: ReadonlyMap<Id, string>;
}

/** What a rule about a claim looks at. */
export interface ClaimCheck {
  readonly state: CaseState;
  readonly weighing: Weighing;
  readonly yardstick: Yardstick;
  readonly claim: ClaimRow;
}

/** One thing the check looks for. */
export interface Rule<Check> {
  readonly name: string;
  /** Its heading: a few words. */
  readonly label: string;
  /** Why it matters and who asks for it, in one or two sentences. */
  readonly why: string;
  check(context: Check): readonly Omit<Remark, 'rule' | 'subjectId'>[];
}
