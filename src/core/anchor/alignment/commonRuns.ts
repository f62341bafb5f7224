import { gramHashes } from './gramHashes';

/** A run of the same characters in two texts: UTF-16 code units. */
export interface CommonRun {
  readonly oldStart: number;
  readonly newStart: number;
  readonly length: number;
}

/** A stretch of both texts: UTF-16 code units, ends exclusive. */
export interface Stretch {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

const several = -1;

/**
 * Runs of at least `gram` characters that a stretch of both texts shares, in order of the old text:
 * each begins at a run of `gram` characters that stands only once in the new stretch, and reaches as
 * far as the characters agree. Runs can cross each other in the new text, and overlap there.
 */
export function commonRuns(oldText: string, newText: string, stretch: Stretch, gram: number): CommonRun[] {
  const { oldStart, oldEnd, newStart, newEnd } = stretch;
  const oldHashes = gramHashes(oldText, oldStart, oldEnd, gram);
  const newHashes = gramHashes(newText, newStart, newEnd, gram);
  if (oldHashes.length === 0 || newHashes.length === 0) return [];
  const table = new UniqueHashes(newHashes);
  const runs: CommonRun[] = [];
  let free = oldStart;
  for (let index = 0; index < oldHashes.length; ) {
    const found = table.find(oldHashes[index] as number);
    const oldPlace = oldStart + index;
    const newPlace = newStart + found;
    if (found < 0 || !agree(oldText, newText, oldPlace, newPlace, gram)) {
      index++;
      continue;
    }
    let before = 0;
    while (
      oldPlace - before > free &&
      newPlace - before > newStart &&
      oldText.charCodeAt(oldPlace - before - 1) === newText.charCodeAt(newPlace - before - 1)
    )
      before++;
    let after = gram;
    while (
      oldPlace + after < oldEnd &&
      newPlace + after < newEnd &&
      oldText.charCodeAt(oldPlace + after) === newText.charCodeAt(newPlace + after)
    )
      after++;
    runs.push({ oldStart: oldPlace - before, newStart: newPlace - before, length: before + after });
    free = oldPlace + after;
    index = free - oldStart;
  }
  return runs;
}

function agree(
  oldText: string,
  newText: string,
  oldPlace: number,
  newPlace: number,
  length: number,
): boolean {
  for (let offset = 0; offset < length; offset++)
    if (oldText.charCodeAt(oldPlace + offset) !== newText.charCodeAt(newPlace + offset)) return false;
  return true;
}

/** The places of hashes that occur only once, in an open-addressed table. */
class UniqueHashes {
  readonly #hashes: Int32Array;
  /** The hash's index plus one; 0 is free, `several` marks a hash seen again. */
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;

  constructor(hashes: Int32Array) {
    const size = 1 << (33 - Math.clz32(hashes.length));
    this.#hashes = hashes;
    this.#slots = new Int32Array(size);
    this.#keys = new Int32Array(size);
    this.#mask = size - 1;
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] as number;
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#slots[slot] = this.#slots[slot] === 0 ? index + 1 : several;
    }
  }

  /** The index of a hash that occurs once, else -1. */
  find(hash: number): number {
    const entry = this.#slots[this.#slotOf(hash)] as number;
    return entry > 0 && this.#hashes[entry - 1] === hash ? entry - 1 : -1;
  }

  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
