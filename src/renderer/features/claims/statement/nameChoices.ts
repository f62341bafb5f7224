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
      // Of two that are called the same, the one that has it for a name comes first.
      const byAlias = (option.aliases ?? []).map((alias) => matchRank(alias, query)).map(addHalf);
      const ranks = [matchRank(option.label, query), ...byAlias];
      const rank = Math.min(...ranks.map((each) => each ?? Number.POSITIVE_INFINITY));
      return Number.isFinite(rank) ? [{ option, rank }] : [];
    })
    .sort((left, right) => left.rank - right.rank);
  const isThere = exactChoice(options, typed) !== undefined;
  return {
    options: ranked.slice(0, shown).map(({ option }) => option),
    newName: query === '' || isThere ? null : typed.trim().replace(/\s+/gu, ' '),
  };
}

/** The option that is called just what is typed, by its own name before by another one's alias. */
export function exactChoice(options: readonly NameOption[], typed: string): NameOption | undefined {
  const query = foldText(typed.trim().replace(/\s+/gu, ' '));
  return (
    options.find(({ label }) => foldText(label) === query) ??
    options.find(({ aliases = [] }) => aliases.some((alias) => foldText(alias) === query))
  );
}

function addHalf(rank: number | null): number | null {
  return rank === null ? null : rank + 0.5;
}
