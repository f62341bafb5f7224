import { diffArrays } from 'diff';

/** A part of a passage as it is in both versions, or only in the older or the newer one. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Edits beyond this are not worth telling apart: the whole passage counts as replaced. */
const mostEdits = 2_000;

/**
 * What became of a passage, word by word, for showing: the removed parts with the same make up
 * `before`, the added ones with the same `after`. Words are those of the script (Chinese words, too);
 * `locale` helps where a script needs it.
 */
export function wordDifference(before: string, after: string, locale?: string): DifferencePart[] {
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength: mostEdits });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function wordsOf(text: string, locale: string | undefined): string[] {
  return Array.from(segmenter(locale).segment(text), ({ segment }) => segment);
}

/** An unknown or broken language tag falls back to the environment's default. */
function segmenter(locale: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
