import type { takeIn } from '@core/import/takeIn';

export type ImportInput = Parameters<typeof takeIn>[0];
export type ImportResult = Awaited<ReturnType<typeof takeIn>>;

export interface ImportRequest {
  readonly number: number;
  readonly input: ImportInput;
}

export interface ImportAnswer {
  readonly number: number;
  readonly result: ImportResult;
}

/** How far the reading of a document has come, in its parts (pages). */
export interface ImportStep {
  readonly number: number;
  readonly done: number;
  readonly all: number;
}
