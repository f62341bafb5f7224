import type { Structure } from '../mutate/mutate';

/** A valid file to begin with. */
export interface Seed {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Where the bytes alone do not say it. */
  readonly structure?: Structure;
}

/**
 * What reading a file came to: `read`, or the code of a refusal in words. What is wrong with the outcome itself
 * (no words, a document that is none, an exception) is thrown.
 */
export type Outcome = 'read' | (string & {});

/** One reader under attack. */
export interface Subject {
  readonly name: string;
  readonly seeds: readonly Seed[];
  attempt(seed: Seed): Promise<Outcome>;
}
