import type { ClaimHistoryEntry, NearPair } from '@core/assess';
import type { Id } from '@core/model';

export interface HistoryQuestion {
  /** The name of the working store. */
  readonly database: string;
  readonly caseId: Id;
  readonly claimId: Id;
  readonly near: readonly NearPair[];
}

export interface HistoryAnswer {
  /** Newest first; of very many the newest. */
  readonly entries: readonly ClaimHistoryEntry[];
  /** How many there are in all. */
  readonly count: number;
}
