import type { SourceRow } from '@core/model';
import { Autocomplete } from '@mantine/core';
import { useRows } from '@renderer/store/rows';
import { useEffect, useRef, useState } from 'react';
import { nameOrigin } from './changeSource';
import { useSideTab } from './sideTab';

/** Who the source is from; a new name makes a new origin. */
export function OriginField({ source }: { source: SourceRow }) {
  const origins = useRows('origins');
  const present = origins?.find((row) => row.id === source.originId)?.name ?? '';
  const [text, setText] = useState(present);
  useEffect(() => setText(present), [present]);
  const input = useRef<HTMLInputElement>(null);
  const isWanted = useSideTab((state) => state.wantsOrigin);
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    useSideTab.setState({ wantsOrigin: false });
  }, [isWanted]);

  function keep(name: string): void {
    if (name.trim() !== present) void nameOrigin(source, name);
  }

  return (
    <Autocomplete
      ref={input}
      size="xs"
      label="Origin"
      description="The outlet, organisation or person this source is from."
      dir="auto"
      data={[...new Set(origins?.map((row) => row.name))]}
      value={text}
      onChange={setText}
      onOptionSubmit={keep}
      onBlur={() => keep(text)}
    />
  );
}
