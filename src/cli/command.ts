import type { ParseArgsConfig } from 'node:util';
import type { Result } from '@core/model';
import type { Surroundings } from './surroundings';

/** The options a command was given, by long name. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One call of a command. */
export interface Call {
  readonly places: readonly string[];
  readonly options: Options;
  readonly surroundings: Surroundings;
}

/** What a command prints on standard output, and whether everything it was asked for was done. */
export interface Answer {
  /** Printed with `--json`, as one JSON document. */
  readonly json?: unknown;
  /** Printed otherwise: lines, or bytes as they are. */
  readonly text: string | Uint8Array;
  /** Sentences for standard error. */
  readonly remarks?: readonly string[];
  /** False ends the program with exit code 1 although there is an answer. */
  readonly complete?: boolean;
}

/** One command of `assay`. Its file holds all of it; `registry.ts` lists it. */
export interface Command {
  readonly name: string;
  /** After the name: `CASE.assay FILE...`. */
  readonly usage: string;
  /** One line for `--help`; a command without one is not shown there. */
  readonly summary: string | null;
  /** More lines for `assay NAME --help`. */
  readonly details?: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many places it takes. */
  readonly places: { readonly least: number; readonly most: number };
  /** Failures of code `usage` end with exit code 2, all others with 1. */
  run(call: Call): Promise<Result<Answer>>;
}
