import type { Knowledge } from '@core/assess';
import type { Id } from '@core/model';
import type { ChangedClaim, Remark, Standard } from '@core/tradecraft';

export type ToTradecraftWorker =
  /** Which case to watch; `database` is the name of the working store. */
  | {
      readonly kind: 'watch';
      readonly database: string;
      readonly caseId: Id;
      readonly knowledge: Knowledge;
    }
  /** Other texts were found to be nearly the same. */
  | { readonly kind: 'knowledge'; readonly knowledge: Knowledge };

/** What the check has to say of one report, answered remarks left out. */
export interface ReportFindings {
  readonly remarks: readonly Remark[];
  readonly standards: readonly Standard[];
  /** Claims it rests on that are otherwise than when they were cited, or seen since. */
  readonly changedClaims: readonly ChangedClaim[];
  /** Length of the text the remarks' places were counted in, in positions of the editor. */
  readonly size: number;
}

export interface FromTradecraftWorker {
  readonly caseId: Id;
  readonly reports: ReadonlyMap<Id, ReportFindings>;
  /** Claims with remarks, by id. */
  readonly claims: ReadonlyMap<Id, readonly Remark[]>;
}
