import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties, DragEvent } from 'react';
import classes from './Codebook.module.css';
import { setClosed } from './codebookState';
import type { TagLine } from './tree/tagTree';
import type { DropWhere } from './useTagDrag';

interface TagTreeItemProps {
  readonly line: TagLine;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isFocusable: boolean;
  readonly drop: DropWhere | null;
  readonly onChoose: () => void;
  readonly dragProps: Record<string, boolean | ((event: DragEvent<HTMLElement>) => void)>;
}

export function TagTreeItem({
  line,
  count,
  isChosen,
  isFocusable,
  drop,
  onChoose,
  dragProps,
}: TagTreeItemProps) {
  const { tag, level, position, siblings, expanded } = line;
  const Chevron = expanded ? IconChevronDown : IconChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all of its items
    <div
      role="treeitem"
      data-tag={tag.id}
      className={classes.item}
      style={{ '--level': level } as CSSProperties}
      aria-label={`${tag.name}, ${count === 1 ? '1 highlight' : `${count} highlights`}`}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={isChosen}
      tabIndex={isFocusable ? 0 : -1}
      data-drop={drop ?? undefined}
      onClick={onChoose}
      {...dragProps}
    >
      {expanded === null ? (
        <span className={classes.fold} />
      ) : (
        <span
          className={classes.fold}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            setClosed(tag.id, expanded);
          }}
        >
          <Chevron size={14} />
        </span>
      )}
      <span className={classes.swatch} style={{ '--tag': `var(--tag-${tag.colour})` } as CSSProperties} />
      <span className={classes.name} dir="auto">
        {tag.name}
      </span>
      <span className={classes.count}>{count}</span>
    </div>
  );
}
