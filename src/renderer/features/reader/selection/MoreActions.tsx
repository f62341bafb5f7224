import { useApp } from '@renderer/app/appContext';
import { keysInWords } from '@renderer/app/commands/keys';
import { runCommand } from '@renderer/app/commands/registry';
import { useWorkspace } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import { tagColourValue, useRecentTags } from '@renderer/ui/tags';
import { useMemo } from 'react';
import classes from './SelectionToolbar.module.css';

const tagsShown = 3;

/** Under the four actions: the tags used last, and what the words can do for the chosen highlight. */
export function MoreActions() {
  const { session } = useApp();
  const recent = useRecentTags(session.caseId);
  const tags = useRows('tags');
  const isChosen = useWorkspace((state) => state.highlightId !== null);
  const latest = useMemo(() => {
    const byId = new Map((tags ?? []).map((tag) => [tag.id, tag]));
    return recent.flatMap((id) => byId.get(id) ?? []).slice(0, tagsShown);
  }, [tags, recent]);
  if (latest.length === 0 && !isChosen) return null;
  return (
    <div role="group" aria-label="Latest tags and the chosen highlight" className={classes.more}>
      {latest.map((tag, place) => (
        <button
          key={tag.id}
          type="button"
          className={classes.button}
          tabIndex={-1}
          onClick={() => runCommand(`annotate.last-tag-${place + 1}`)}
        >
          <span className={classes.swatch} style={{ background: tagColourValue(tag.colour) }} aria-hidden />
          <bdi className={classes.tag}>{tag.name}</bdi>
          <kbd aria-hidden className={classes.key}>
            {place + 1}
          </kbd>
        </button>
      ))}
      {isChosen && (
        <>
          <More label="Add to the chosen" keys="A" command="reader.add-words" />
          <More label="Take out" keys="R" command="reader.remove-words" />
        </>
      )}
    </div>
  );
}

interface MoreProps {
  readonly label: string;
  readonly keys: string;
  readonly command: string;
}

function More({ label, keys, command }: MoreProps) {
  return (
    <button type="button" className={classes.button} tabIndex={-1} onClick={() => runCommand(command)}>
      {label}
      <kbd aria-hidden className={classes.key}>
        {keysInWords(keys)}
      </kbd>
    </button>
  );
}
