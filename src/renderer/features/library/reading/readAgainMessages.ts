import type { ReadAgain } from '@core/import/readAgain';
import type { CompanionFile } from '@core/import/savedPage/companionFiles';
import type { Reading, Result, SourceRow } from '@core/model';

/** A source's bytes and how they are to be read. */
export interface ReadAgainRequest {
  readonly source: SourceRow;
  readonly bytes: Uint8Array;
  /** See `readAgain`. */
  readonly companions: Uint8Array | readonly CompanionFile[] | null;
  readonly reading: Reading;
  /** The instant of reading again, ISO 8601 UTC. */
  readonly at: string;
}

export type ReadAgainAnswer = Result<ReadAgain>;
