import { Button, TextInput } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { VirtualList } from '@renderer/ui/VirtualList';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useWeighedCase } from '../data/useWeighedCase';
import classes from '../list/ClaimList.module.css';
import { filteredOrigins } from './filteredOrigins';
import { NewOriginForm } from './NewOriginForm';
import { OriginItem } from './OriginItem';
import { originSummaries } from './originSummaries';
import { useOriginsState } from './originsState';

/** Of an item, in CSS pixels. */
const itemHeight = 54;

/** The left pane: everybody that statements of the case are traced to. */
export default function OriginsPane() {
  const state = useWeighedCase()?.state;
  const chosen = useWorkspace(({ originId }) => originId);
  const { filter, adding } = useOriginsState();
  const origins = useMemo(() => state && originSummaries(state), [state]);
  const shown = useMemo(() => origins && filteredOrigins(origins, filter), [origins, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <Pane
      title="Origins"
      count={origins?.length}
      actions={
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          // A form that is open keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => useOriginsState.setState({ adding: true })}
        >
          New origin
        </Button>
      }
      head={
        <div className={classes.head}>
          <TextInput
            aria-label="Filter origins"
            placeholder="Filter by name, kind or grade"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={filter}
            onChange={(event) => useOriginsState.setState({ filter: event.currentTarget.value })}
          />
          {adding && <NewOriginForm />}
        </div>
      }
      scrollRef={scroller}
    >
      {shown && shown.length > 0 && (
        <VirtualList
          label="Origins"
          items={shown}
          keyOf={({ origin }) => origin.id}
          estimate={() => itemHeight}
          scroller={scroller}
          draw={(summary) => <OriginItem summary={summary} isChosen={summary.origin.id === chosen} />}
        />
      )}
      {origins?.length === 0 && (
        <EmptyState text="An origin is whoever a statement is traced to: an outlet, an organisation, a person, unnamed witnesses, a document, a picture. They come with the sources and with the statements you make." />
      )}
      {origins && origins.length > 0 && shown?.length === 0 && (
        <p className={classes.nothing}>No origin is called so.</p>
      )}
    </Pane>
  );
}
