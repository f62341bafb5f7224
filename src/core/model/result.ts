/**
 * A failure as a value. `message` is one sentence a user understands: what went wrong, with which
 * file or thing, and what to do. `code` is for programs and tests.
 */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The outcome of anything that can fail on bad input. Exceptions are left for our own mistakes. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(code: string, message: string): Result<T> {
  return { ok: false, error: { code, message } };
}
