import { TagOption } from '@renderer/ui/tags';
import { type Ref, useEffect, useId, useImperativeHandle, useState } from 'react';
import styles from './MentionList.module.css';
import { type MentionItem, mentionGroups } from './mentionItem';

export interface MentionListHandle {
  /** Answers whether the key was for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
}

export interface MentionListProps {
  readonly items: readonly MentionItem[];
  readonly isLoading: boolean;
  readonly label: string;
  onChoose(item: MentionItem): void;
  /** Tells the editor which option is active, for its `aria-activedescendant`. */
  onActive(listId: string, optionId: string | null): void;
  readonly ref?: Ref<MentionListHandle>;
}

/** The list under `@` and `#`. The focus stays in the text; arrows, Enter and Tab work on the list. */
export function MentionList({ items, isLoading, label, onChoose, onActive, ref }: MentionListProps) {
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, items.length - 1);
  const activeItem = items[active];
  const optionId = (item: MentionItem) => `${listId}-${item.id}`;
  const activeId = activeItem ? optionId(activeItem) : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: new items start at their first
  useEffect(() => setChosen(0), [items]);
  useEffect(() => {
    onActive(listId, activeId);
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [onActive, listId, activeId]);

  useImperativeHandle(ref, () => ({
    onKeyDown(event) {
      if (items.length === 0) return false;
      if (event.key === 'ArrowDown') setChosen((active + 1) % items.length);
      else if (event.key === 'ArrowUp') setChosen((active + items.length - 1) % items.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && activeItem) onChoose(activeItem);
      else return false;
      return true;
    },
  }));

  if (items.length === 0) return isLoading ? <div className={styles.list} /> : null;
  return (
    // Long lists scroll, and what scrolls can have the focus.
    <div className={styles.list} role="listbox" id={listId} aria-label={label} tabIndex={0}>
      {groupsOf(items).map(([kind, members]) => (
        <div key={kind} role="group" aria-label={mentionGroups[kind]}>
          <div className={styles.group} aria-hidden>
            {mentionGroups[kind]}
          </div>
          {members.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the editor, where the focus is
            <div
              key={item.id}
              id={optionId(item)}
              className={styles.option}
              role="option"
              tabIndex={-1}
              aria-selected={item === activeItem}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setChosen(items.indexOf(item))}
              onClick={() => onChoose(item)}
            >
              <MentionOption item={item} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function MentionOption({ item }: { readonly item: MentionItem }) {
  if (item.kind === 'tag')
    return (
      <TagOption
        name={item.label}
        colour={item.colour ?? 'slate'}
        parents={item.detail ? [item.detail] : []}
      />
    );
  return (
    <>
      <bdi className={item.kind === 'highlight' ? styles.quote : styles.label}>{item.label}</bdi>
      {item.detail && <bdi className={styles.detail}>{item.detail}</bdi>}
    </>
  );
}

function groupsOf(items: readonly MentionItem[]): [MentionItem['kind'], MentionItem[]][] {
  const groups = new Map<MentionItem['kind'], MentionItem[]>();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups];
}
