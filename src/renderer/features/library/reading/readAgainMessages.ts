import type { ReadAgain } from '@core/import/readAgain';
import type { Reading, Result, SourceRow } from '@core/model';

/** A source's bytes and how they are to be read. */
export interface ReadAgainRequest {
  readonly source: SourceRow;
  readonly bytes: Uint8Array;
  /** What the row says was saved along with it; null where it says nothing. */
  readonly companions: Uint8Array | null;
  readonly reading: Reading;
  /** The instant of reading again, ISO 8601 UTC. */
  readonly at: string;
}

export type ReadAgainAnswer = Result<ReadAgain>;
