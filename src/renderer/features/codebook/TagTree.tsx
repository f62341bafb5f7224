import type { Id, TagRow } from '@core/model';
import { useWorkspace } from '@renderer/app/workspace';
import { useMemo, useRef } from 'react';
import classes from './Codebook.module.css';
import { useCodebookState } from './codebookState';
import { TagTreeItem } from './TagTreeItem';
import { tagLines, tagTree } from './tree/tagTree';
import { useTagCounts } from './useTagCounts';
import { useTagDrag } from './useTagDrag';
import { useTreeKeys } from './useTreeKeys';

interface TagTreeProps {
  readonly tags: readonly TagRow[];
  readonly chosen: Id | null;
}

/** The codebook as a tree: arrow keys walk it, Alt+arrows move the chosen tag, dragging does too. */
export function TagTree({ tags, chosen }: TagTreeProps) {
  const closed = useCodebookState((state) => state.closed);
  const counts = useTagCounts();
  const tree = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => tagLines(tagTree(tags), new Set(closed)), [tags, closed]);
  const drag = useTagDrag(tags);
  const onKeyDown = useTreeKeys(lines, tree);
  const focusable = lines.some(({ tag }) => tag.id === chosen) ? chosen : lines[0]?.tag.id;
  return (
    <div
      ref={tree}
      className={classes.tree}
      role="tree"
      aria-label="Codebook"
      onKeyDown={onKeyDown}
      {...drag.ofGround}
    >
      {lines.map((line) => (
        <TagTreeItem
          key={line.tag.id}
          line={line}
          count={counts?.get(line.tag.id) ?? 0}
          isChosen={line.tag.id === chosen}
          isFocusable={line.tag.id === focusable}
          drop={drag.target?.id === line.tag.id ? drag.target.where : null}
          onChoose={() => useWorkspace.setState({ tagId: line.tag.id, rightOpen: true })}
          dragProps={drag.ofTag(line.tag)}
        />
      ))}
    </div>
  );
}
