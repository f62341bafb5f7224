import { useWorkspace } from '@renderer/app/workspace';
import { VirtualList } from '@renderer/ui/VirtualList';
import type { RefObject } from 'react';
import { type ChangeRun, useHistoryState } from '../historyState';
import { ChangeItem } from './ChangeItem';
import type { ChangeEntry } from './changeEntries';

interface ChangeListProps {
  readonly entries: readonly ChangeEntry[];
  readonly chosen: ChangeRun | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Called when the end comes near. */
  readonly onEnd: () => void;
}

const itemHeight = 47;
const dayHeight = 34;

/** The list “Changes”. */
export function ChangeList({ entries, chosen, scroller, onEnd }: ChangeListProps) {
  return (
    <VirtualList
      label="Changes"
      items={entries}
      keyOf={({ last }) => last}
      estimate={({ newDay }) => itemHeight + (newDay ? dayHeight : 0)}
      scroller={scroller}
      onEnd={onEnd}
      draw={(entry) => (
        <ChangeItem
          entry={entry}
          isChosen={chosen?.last === entry.last}
          onChoose={() => choose({ first: entry.first, last: entry.last })}
        />
      )}
    />
  );
}

/** In a narrow window the change takes the list's place. */
function choose(chosen: ChangeRun): void {
  useHistoryState.setState({ chosen });
  useWorkspace.setState({ leftFirst: false });
}
