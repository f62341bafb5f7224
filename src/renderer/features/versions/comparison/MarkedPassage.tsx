import { MarkedWords } from './MarkedWords';

interface MarkedPassageProps {
  readonly parts: readonly {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
    readonly difference?: number | null;
  }[];
  /** The difference that is looked at. */
  readonly current?: number;
}

/** A passage in two versions at once. */
export function MarkedPassage({ parts, current = -1 }: MarkedPassageProps) {
  return parts.map((part, place) => (
    <MarkedWords
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never change places
      key={place}
      {...part}
      isCurrent={typeof part.difference === 'number' && part.difference === current}
    />
  ));
}
