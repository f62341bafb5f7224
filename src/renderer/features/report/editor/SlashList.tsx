import { type Ref, useEffect, useId, useImperativeHandle, useState } from 'react';
import classes from './SlashList.module.css';
import type { SlashItem } from './SlashMenu';

export interface SlashListHandle {
  /** Answers whether the key was for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
}

interface SlashListProps {
  readonly items: readonly SlashItem[];
  onChoose(item: SlashItem): void;
  /** Tells the editor which option is active, for its `aria-activedescendant`. */
  onActive(listId: string, optionId: string | null): void;
  readonly ref?: Ref<SlashListHandle>;
}

/** The list under `/`. The focus stays in the text; arrows, Enter and Tab work on the list. */
export function SlashList({ items, onChoose, onActive, ref }: SlashListProps) {
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, items.length - 1);
  const activeItem = items[active];
  const activeId = activeItem ? `${listId}-${active}` : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: new items start at their first
  useEffect(() => setChosen(0), [items]);
  useEffect(() => {
    onActive(listId, activeId);
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [onActive, listId, activeId]);

  useImperativeHandle(ref, () => ({
    onKeyDown({ key }) {
      if (!activeItem) return false;
      if (key === 'ArrowDown') setChosen((active + 1) % items.length);
      else if (key === 'ArrowUp') setChosen((active + items.length - 1) % items.length);
      else if (key === 'Enter' || key === 'Tab') onChoose(activeItem);
      else return false;
      return true;
    },
  }));

  if (items.length === 0) return null;
  return (
    <div className={classes.list} role="listbox" id={listId} aria-label="What to insert" tabIndex={0}>
      {items.map((item, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the editor, where the focus is
        <div
          key={item.label}
          id={`${listId}-${place}`}
          className={classes.option}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => setChosen(place)}
          onClick={() => onChoose(item)}
        >
          {item.label}
          {item.description && <span className={classes.detail}>{item.description}</span>}
        </div>
      ))}
    </div>
  );
}
