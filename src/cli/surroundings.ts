/** What the command line needs from outside, so that tests can stand in for it. */
export interface Surroundings {
  print(output: string | Uint8Array): void;
  complain(line: string): void;
  /** The present instant, ISO 8601 UTC. */
  now(): string;
  /** Assay's version. */
  readonly version: string;
}
