import type { Id, TagRow } from '@core/model';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { type DragEvent, useState } from 'react';
import { moveTag } from './actions/moveTag';
import type { TagPlace } from './tree/tagMoves';
import { ancestorsOf, tagsUnder } from './tree/tagRelations';

export type DropWhere = 'before' | 'under' | 'after';
interface DropTarget {
  readonly id: Id;
  readonly where: DropWhere;
}

/** The upper and lower share of a line that mean “beside”; the middle means “under”. */
const edgeShare = 0.28;

/** Dragging tags within the tree. A tag is never offered a place under itself. */
export function useTagDrag(tags: readonly TagRow[]) {
  const [dragged, setDragged] = useState<Id | null>(null);
  const [target, setTarget] = useState<DropTarget | null>(null);

  function end(): void {
    setDragged(null);
    setTarget(null);
  }

  async function drop(place: TagPlace): Promise<void> {
    const id = dragged;
    end();
    if (id !== null) tellOutcome(await moveTag(id, place));
  }

  function ofTag(tag: TagRow) {
    const isAllowed = dragged !== null && dragged !== tag.id && !ancestorsOf(tags, tag.id).includes(dragged);
    return {
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', tag.name);
        setDragged(tag.id);
      },
      onDragEnd: end,
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null) return;
        event.stopPropagation();
        if (!isAllowed) return setTarget(null);
        event.preventDefault();
        const where = whereOn(event);
        if (target?.id !== tag.id || target.where !== where) setTarget({ id: tag.id, where });
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (dragged === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (isAllowed) void drop(placeBeside(tags, tag, whereOn(event)));
      },
    };
  }

  const ofGround = {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return;
      event.preventDefault();
      setTarget(null);
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return;
      event.preventDefault();
      void drop({ parentId: null, before: null });
    },
  };

  return { target, ofTag, ofGround };
}

function whereOn(event: DragEvent<HTMLElement>): DropWhere {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  if (share < edgeShare) return 'before';
  return share > 1 - edgeShare ? 'after' : 'under';
}

function placeBeside(tags: readonly TagRow[], tag: TagRow, where: DropWhere): TagPlace {
  if (where === 'under') return { parentId: tag.id, before: null };
  if (where === 'before') return { parentId: tag.parentId, before: tag.id };
  const siblings = tagsUnder(tags, tag.parentId);
  const next = siblings[siblings.findIndex((sibling) => sibling.id === tag.id) + 1];
  return { parentId: tag.parentId, before: next?.id ?? null };
}
