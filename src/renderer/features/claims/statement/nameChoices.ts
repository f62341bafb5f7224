import { foldText, matchRank } from '@renderer/ui/tags';

export interface NameOption {
  readonly value: string;
  readonly label: string;
  /** Other names it is found by. */
  readonly aliases?: readonly string[];
  readonly detail?: string | undefined;
}

export interface NameChoices {
  readonly options: readonly NameOption[];
  /** What would be made, or null when nothing is typed or it is there already. */
  readonly newName: string | null;
}

const shown = 40;

/** The options that answer to what is typed, best first, and in their given order among equals. */
export function nameChoices(options: readonly NameOption[], typed: string): NameChoices {
  const query = foldText(typed.trim().replace(/\s+/gu, ' '));
  const ranked = options
    .flatMap((option) => {
      const ranks = [option.label, ...(option.aliases ?? [])].map((name) => matchRank(name, query));
      const rank = Math.min(...ranks.map((each) => each ?? Number.POSITIVE_INFINITY));
      return Number.isFinite(rank) ? [{ option, rank }] : [];
    })
    .sort((left, right) => left.rank - right.rank);
  const isThere = options.some(({ label }) => foldText(label) === query);
  return {
    options: ranked.slice(0, shown).map(({ option }) => option),
    newName: query === '' || isThere ? null : typed.trim().replace(/\s+/gu, ' '),
  };
}
