import { TextInput } from '@mantine/core';
import { Pane } from '@renderer/ui/Pane';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useHistoryState } from './historyState';
import { ChangeList } from './list/ChangeList';
import classes from './list/ChangeList.module.css';
import { changeEntries } from './list/changeEntries';
import { filteredChanges } from './list/filteredChanges';
import { useChanges } from './list/useChanges';

/** With fewer lines than this a filter goes on looking in older changes by itself. */
const enoughLines = 60;

/** The left pane: everything that was ever done to the case, newest first. */
export default function HistoryPane() {
  const { chosen, filter } = useHistoryState();
  const { changes, hasMore, loadOlder } = useChanges();
  const entries = useMemo(() => changeEntries(filteredChanges(changes ?? [], filter)), [changes, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another portion or another filter is what asks again
  useEffect(() => {
    if (changes && hasMore && entries.length < enoughLines) loadOlder();
  }, [changes, entries]);
  return (
    <Pane
      title="History"
      count={changes?.[0]?.sequence}
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
      <ChangeList entries={entries} chosen={chosen} scroller={scroller} onEnd={loadOlder} />
      {changes && entries.length === 0 && (
        <p className={classes.nothing}>{hasMore ? 'Looking further back…' : 'No change is called that.'}</p>
      )}
    </Pane>
  );
}
