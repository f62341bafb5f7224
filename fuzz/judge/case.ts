import { Chance } from '../mutate/Chance';
import { mutate } from '../mutate/mutate';
import type { Seed, Subject } from '../subjects/types';

/** One attack: which reader, and which of its endless row of changed files. */
export interface Attack {
  readonly subject: string;
  readonly number: number;
  /** Another row of files for another seed. */
  readonly seed: number;
}

/** What a judge found. `fault` is null where the reader did as it should. */
export interface Judgement {
  readonly outcome: string;
  readonly fault: string | null;
  /** Processor time, which does not depend on what else runs. */
  readonly milliseconds: number;
}

/** The changed file of an attack; the same whenever it is asked for. */
export function fileOf({ number, seed }: Attack, { name, seeds }: Subject): Seed {
  const chance = new Chance(hash(`${seed} ${name} ${number}`));
  const chosen = chance.oneOf(seeds);
  return { ...chosen, bytes: mutate(chosen.bytes, chance, chosen.structure) };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
