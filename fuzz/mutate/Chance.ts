/** Choices that are the same for the same seed (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to `limit` − 1; 0 where `limit` is 0. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  oneOf<Thing>(things: readonly Thing[]): Thing {
    const chosen = things[this.below(things.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from.');
    return chosen;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }
}
