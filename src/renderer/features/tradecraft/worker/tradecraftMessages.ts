import type { Id } from '@core/model';
import type { Remark, Standard } from '@core/tradecraft';

/** Which case to watch; `database` is the name of the working store. */
export interface ToTradecraftWorker {
  readonly database: string;
  readonly caseId: Id;
}

/** What the check has to say of one report, answered remarks left out. */
export interface ReportFindings {
  readonly remarks: readonly Remark[];
  readonly standards: readonly Standard[];
  /** Length of the text the remarks' places were counted in, in positions of the editor. */
  readonly size: number;
}

export interface FromTradecraftWorker {
  readonly caseId: Id;
  readonly reports: ReadonlyMap<Id, ReportFindings>;
  /** Claims with remarks, by id. */
  readonly claims: ReadonlyMap<Id, readonly Remark[]>;
}
