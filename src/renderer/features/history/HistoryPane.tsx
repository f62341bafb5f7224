import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Pane } from '@renderer/ui/Pane';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useHistoryState } from './historyState';
import { ChangeList } from './list/ChangeList';
import classes from './list/ChangeList.module.css';
import { changeEntries } from './list/changeEntries';
import { useChanges } from './list/useChanges';

/** How many changes are read at a time. */
const portion = 200;

/** The left pane: everything that was ever done to the case, newest first. */
export default function HistoryPane() {
  const { chosen, filter } = useHistoryState();
  const [limit, setLimit] = useState(portion);
  const [settledFilter] = useDebouncedValue(filter, 200);
  const page = useChanges(settledFilter, limit);
  // While the next portion loads, what is there stays in sight.
  const kept = useRef(page);
  if (page) kept.current = page;
  const shown = page ?? kept.current;
  const entries = useMemo(() => changeEntries(shown?.changes ?? []), [shown]);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <Pane
      title="History"
      scrollRef={scroller}
      head={
        <div className={classes.head}>
          <TextInput
            aria-label="Filter changes"
            placeholder="Filter by words or analyst"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={filter}
            onChange={(event) => useHistoryState.setState({ filter: event.currentTarget.value })}
          />
        </div>
      }
    >
      <ChangeList
        entries={entries}
        chosen={chosen}
        scroller={scroller}
        onEnd={() => page?.hasMore && setLimit(limit + portion)}
      />
      {page && entries.length === 0 && <p className={classes.nothing}>No change is called that.</p>}
    </Pane>
  );
}
