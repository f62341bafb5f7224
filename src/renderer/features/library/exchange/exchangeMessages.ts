import type { ExchangeOutcome } from '@core/exchange';
import type { Id, Result, SourceText } from '@core/model';

/** What the page sends to the worker. */
export type ToExchangeWorker =
  | ({ readonly kind: 'take' } & ExchangeRequest)
  /** The text the worker asked for. */
  | { readonly kind: 'text'; readonly document: string; readonly text: Result<SourceText> }
  /** The bytes it asked for. */
  | { readonly kind: 'bytes'; readonly sha256: string; readonly bytes: Result<Uint8Array> };

/** A file of work on sources, and the case it is to go into. */
export interface ExchangeRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The name of the working store. */
  readonly database: string;
  readonly caseId: Id;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: string;
}

/** What the worker answers: any number of questions and steps, then `done`. */
export type FromExchangeWorker =
  /** A text that is not at hand in the working store; the vault has it. */
  | { readonly kind: 'want-text'; readonly document: string; readonly title: string }
  /** The received bytes of a source, which the vault has. */
  | { readonly kind: 'want-bytes'; readonly sha256: string }
  | { readonly kind: 'step'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly result: Result<ExchangeOutcome> };
