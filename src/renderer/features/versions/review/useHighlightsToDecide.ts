import type { HighlightRow, SourceRow } from '@core/model';
import { useEarlierHighlights } from '@renderer/store/rows';
import { useMemo } from 'react';

export interface EarlierHighlights {
  /** Those the analyst has not decided on for the newest text, in order of the text they were made on. */
  readonly open: readonly HighlightRow[];
  /** Those the analyst left with the earlier version. */
  readonly kept: readonly HighlightRow[];
}

/** The highlights of a source that were made on an earlier version of its text. */
export function useHighlightsToDecide({ id, textSha256 }: SourceRow): EarlierHighlights {
  const highlights = useEarlierHighlights(id);
  return useMemo(() => {
    const earlier = (highlights ?? []).filter((row) => row.sourceId === id && row.textSha256 !== textSha256);
    return {
      open: earlier.filter(({ keptFrom }) => keptFrom !== textSha256),
      kept: earlier.filter(({ keptFrom }) => keptFrom === textSha256),
    };
  }, [highlights, id, textSha256]);
}
