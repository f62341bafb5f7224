import { useWorkspace } from '@renderer/app/workspace';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import type { KeyboardEvent, RefObject } from 'react';
import { binTag } from './actions/binTag';
import { stepTag } from './actions/moveTag';
import { setClosed } from './codebookState';
import type { TagStep } from './tree/tagMoves';
import type { TagLine } from './tree/tagTree';

const steps: Record<string, TagStep> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'under',
  ArrowLeft: 'out',
};

/** The keys of the tree, as ARIA describes them; with Alt the arrows move the tag itself. */
export function useTreeKeys(lines: readonly TagLine[], tree: RefObject<HTMLElement | null>) {
  return function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const id = (event.target as HTMLElement).dataset.tag;
    const index = lines.findIndex(({ tag }) => tag.id === id);
    const line = lines[index];
    if (!line || event.ctrlKey || event.metaKey) return;
    const step = event.altKey ? steps[event.key] : undefined;
    const handled = step ? move(line, step) : !event.altKey && walk(event, index, line);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  function move({ tag }: TagLine, step: TagStep): boolean {
    void stepTag(tag.id, step).then((result) => {
      tellOutcome(result);
      requestAnimationFrame(() => focus(tag.id));
    });
    return true;
  }

  function walk(event: KeyboardEvent, index: number, line: TagLine): boolean {
    switch (event.key) {
      case 'ArrowDown':
        return choose(lines[index + 1]);
      case 'ArrowUp':
        return choose(lines[index - 1]);
      case 'Home':
        return choose(lines[0]);
      case 'End':
        return choose(lines.at(-1));
      case 'ArrowRight':
        if (line.expanded === false) setClosed(line.tag.id, false);
        else if (line.expanded) choose(lines[index + 1]);
        return true;
      case 'ArrowLeft':
        if (line.expanded) setClosed(line.tag.id, true);
        else choose(lines.find(({ tag }) => tag.id === line.tag.parentId));
        return true;
      case 'Enter':
      case ' ':
        return choose(line);
      case 'Delete': {
        const neighbour = lines[index + 1] ?? lines[index - 1];
        void binTag(line.tag.id).then((result) => {
          if (tellOutcome(result, `“${line.tag.name}” is in the bin. Its highlights are untouched.`))
            choose(neighbour);
        });
        return true;
      }
      default: {
        const next = event.key.length === 1 ? nextNamed(lines, index, event.key) : undefined;
        return next !== undefined && choose(next);
      }
    }
  }

  function choose(line: TagLine | undefined): boolean {
    if (!line) return true;
    useWorkspace.setState({ tagId: line.tag.id });
    focus(line.tag.id);
    return true;
  }

  function focus(id: string): void {
    tree.current?.querySelector<HTMLElement>(`[data-tag="${id}"]`)?.focus();
  }
}

/** The next line whose name begins with what was typed, going round. */
function nextNamed(lines: readonly TagLine[], index: number, letter: string): TagLine | undefined {
  const start = letter.toLocaleLowerCase();
  return [...lines.slice(index + 1), ...lines.slice(0, index)].find(({ tag }) =>
    tag.name.toLocaleLowerCase().startsWith(start),
  );
}
