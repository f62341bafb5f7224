import { type CaseConflicts, type Conflict, conflictsOf, isSettled } from '@core/assess';
import { TextInput } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { foldText } from '@renderer/ui/tags';
import { VirtualList } from '@renderer/ui/VirtualList';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useWeighedCase } from '../data/useWeighedCase';
import classes from '../list/ClaimList.module.css';
import own from './Conflicts.module.css';
import { conflictBrief, conflictTitle } from './conflictBrief';
import { kindWords, stateWord } from './conflictWords';
import { FormerConflicts } from './FormerConflicts';

/** Of a conflict on two lines, in CSS pixels. */
const itemHeight = 78;

/** The left pane: everything in the case that cannot hold together, open conflicts first. */
export default function ConflictsPane() {
  const weighed = useWeighedCase();
  const [filter, setFilter] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useWorkspace(({ conflictKey }) => conflictKey);
  const found = useMemo(() => weighed && conflictsOf(weighed.state, weighed.weighing), [weighed]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => found && filtered(found, wanted), [found, wanted]);
  return (
    <Pane
      title="Conflicts"
      count={found?.conflicts.length}
      head={
        <div className={classes.head}>
          <TextInput
            aria-label="Filter conflicts"
            placeholder="Filter by words, kind or state"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
      }
      scrollRef={scroller}
    >
      {shown && shown.length > 0 && (
        <VirtualList
          label="Conflicts"
          items={shown}
          keyOf={({ key }) => key}
          estimate={() => itemHeight}
          scroller={scroller}
          draw={(conflict) =>
            weighed && (
              <button
                type="button"
                className={classes.item}
                aria-current={conflict.key === chosen ? 'true' : undefined}
                onClick={() => useWorkspace.setState({ conflictKey: conflict.key, rightOpen: true })}
              >
                <span className={`${classes.text} ${own.brief}`} dir="auto">
                  {conflictTitle(conflict, weighed.state)}
                </span>
                <span className={classes.facts}>
                  <span className={own.state} data-state={stateWord(conflict)}>
                    {stateWord(conflict)}
                  </span>
                  <span className={own.kind} dir="auto">
                    {conflictBrief(conflict, weighed.state)}
                  </span>
                </span>
              </button>
            )
          }
        />
      )}
      {found?.conflicts.length === 0 && (
        <EmptyState text="Nothing conflicts: no claim is both asserted and denied, and no numbers, times or places of one claim shut each other out. They can be added to a statement on its card." />
      )}
      {found && found.conflicts.length > 0 && shown?.length === 0 && (
        <p className={classes.nothing}>No conflict has these words.</p>
      )}
      {found && weighed && found.noLongerFound.length > 0 && (
        <FormerConflicts rows={found.noLongerFound} state={weighed.state} />
      )}
    </Pane>
  );
}

function filtered({ conflicts }: CaseConflicts, typed: string): CaseConflicts['conflicts'] {
  const words = foldText(typed).split(/\s+/u).filter(Boolean);
  const openFirst = [...conflicts].sort((left, right) => Number(isSettled(left)) - Number(isSettled(right)));
  if (words.length === 0) return openFirst;
  return openFirst.filter((conflict) => {
    const text = foldedText(conflict);
    return words.every((word) => text.includes(word));
  });
}

/** The sentences of thousands are made when they are first looked through, and folded once. */
const folded = new WeakMap<Conflict, string>();

function foldedText(conflict: Conflict): string {
  const text =
    folded.get(conflict) ??
    foldText(`${conflict.sentence} ${kindWords[conflict.kind]} ${stateWord(conflict)}`);
  folded.set(conflict, text);
  return text;
}
