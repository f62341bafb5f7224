import type { SourceRow } from '@core/model';
import { Autocomplete } from '@mantine/core';
import { useEffect, useState } from 'react';
import { changeSource } from '../changeSource';

/**
 * Marks in use: the Traffic Light Protocol 2.0 of FIRST, the classifications of the United Kingdom's government, and
 * those of the United Nations and NATO for what is not secret.
 */
const usualMarks = [
  ...['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'],
  ...['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
  ...['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY CONFIDENTIAL', 'NATO UNCLASSIFIED', 'NATO RESTRICTED'],
];

/** Who may see the source, in the words of whoever decides that. */
export function HandlingField({ source }: { readonly source: SourceRow }) {
  const present = source.handling ?? '';
  const [text, setText] = useState(present);
  useEffect(() => setText(present), [present]);

  function keep(mark: string): void {
    const wanted = mark.trim().slice(0, 200);
    if (wanted !== present) void changeSource(source, { handling: wanted === '' ? null : wanted });
  }

  return (
    <Autocomplete
      size="xs"
      label="Handling mark"
      description="It goes with everything made of this source."
      data={usualMarks}
      value={text}
      onChange={setText}
      onOptionSubmit={keep}
      onBlur={() => keep(text)}
    />
  );
}
