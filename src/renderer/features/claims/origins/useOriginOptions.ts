import type { CaseState, Id } from '@core/model';
import { living } from '@core/model';
import { useMemo } from 'react';
import { kindWords } from '../data/kinds';
import type { NameOption } from '../statement/nameChoices';

/** The living origins, found by every name they have, without the one at hand. */
export function useOriginOptions(state: CaseState, without: Id): readonly NameOption[] {
  return useMemo(
    () =>
      living(state, 'origins')
        .filter(({ id }) => id !== without)
        .map(({ id, name, kind, aliases }) => ({ value: id, label: name, aliases, detail: kindWords[kind] }))
        .sort((left, right) => left.label.localeCompare(right.label)),
    [state, without],
  );
}
