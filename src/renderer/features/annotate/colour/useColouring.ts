import type { HighlightRow, Id, TagRow } from '@core/model';
import { useStatements } from '@renderer/features/claims';
import { useRow } from '@renderer/store/rows';
import { useMemo } from 'react';
import { useColourBy } from './colourBy';
import type { Colouring, ColouringFacts } from './colouring';
import { sharedColouring } from './sharedColouring';

const noOrigins: ColouringFacts['origins'] = new Map();
const noStatements: ColouringFacts['statements'] = new Map();

/** The colours of a source's highlights as the user wants them now. Another object only when they may have changed. */
export function useColouring(
  sourceId: Id | null,
  highlights: readonly HighlightRow[],
  tags: ReadonlyMap<Id, TagRow>,
): Colouring {
  const by = useColourBy();
  const statements = useStatements();
  const outlet = useRow('sources', sourceId)?.originId ?? null;
  // Who claims what is looked at only where it decides about colours: else every new statement would paint all anew.
  const said = by === 'origin' || by === 'stance' ? statements : undefined;
  return useMemo(() => {
    const origins = said?.origins ?? noOrigins;
    const statements = said?.byHighlight ?? noStatements;
    return sharedColouring({ by, highlights, tags, outlet, origins, statements });
  }, [by, highlights, tags, outlet, said]);
}
