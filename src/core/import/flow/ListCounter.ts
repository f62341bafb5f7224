import type { BlockKind } from '../blockBuilder';
import { type NumberFormat, withLabel, writtenNumber } from './numberLabel';

/** How Word numbers the items of one level of a list. */
export interface ListLevel {
  readonly format: NumberFormat | 'bullet' | 'none';
  readonly start: number;
  /** The level above which it does not begin anew, from 1; 0 never, null as usual. */
  readonly restart: number | null;
  /** What is written, with `%1` for the number of the first level. */
  readonly text: string;
  /** All numbers in it are written in digits, as laws are cited. */
  readonly isLegal: boolean;
}

export interface ListNumbering {
  /** Several numberings of one kind count together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** First numbers set for this numbering alone, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Levels a list of Word has. */
export const levelCount = 9;

/** Counts the items of lists as Word does. */
export class ListCounter {
  /** By kind: the number each level has reached. */
  readonly #reached = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  /** `numberings` by the names paragraphs call them. */
  constructor(private readonly numberings: ReadonlyMap<string, ListNumbering>) {}

  /** What an item is; null for one that has neither number nor bullet. Advances the list. `level` counts from 0. */
  itemKind(id: string, level: number): BlockKind | null {
    const numbering = this.numberings.get(id);
    const own = numbering?.levels.get(level);
    if (!numbering || !own) return { kind: 'listItem', ordered: false, ordinal: 1, depth: level };
    if (own.format === 'none') return null;
    const reached = this.#reached.get(numbering.kind) ?? [];
    this.#reached.set(numbering.kind, reached);
    const start = numbering.starts.get(level);
    const isFirst = !this.#used.has(`${id} ${level}`);
    this.#used.add(`${id} ${level}`);
    const before = start !== undefined && isFirst ? undefined : reached[level];
    const ordinal = before === undefined ? (start ?? own.start) : before + 1;
    reached[level] = ordinal;
    for (let deeper = level + 1; deeper < levelCount; deeper++) {
      const restart = numbering.levels.get(deeper)?.restart ?? null;
      if (restart === null || level < restart) reached[deeper] = undefined;
    }
    if (own.format === 'bullet') return { kind: 'listItem', ordered: false, ordinal: 1, depth: level };
    const item: BlockKind = { kind: 'listItem', ordered: true, ordinal, depth: level };
    return withLabel(item, labelOf(own, numbering.levels, reached));
  }
}

function labelOf(
  { text, isLegal }: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  reached: readonly (number | undefined)[],
): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels.get(Number(place) - 1);
    const number = reached[Number(place) - 1] ?? level?.start ?? 1;
    const format = level?.format ?? 'decimal';
    return writtenNumber(number, isLegal || format === 'bullet' || format === 'none' ? 'decimal' : format);
  });
}
