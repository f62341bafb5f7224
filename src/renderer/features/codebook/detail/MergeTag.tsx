import type { TagRow } from '@core/model';
import { Button, NativeSelect } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useState } from 'react';
import { mergeTag } from '../actions/mergeTag';
import classes from '../Codebook.module.css';
import { tagEntries } from './tagEntries';

/** Gives all of the tag's passages another tag and puts this one in the bin. */
export function MergeTag({ tag, tags }: { readonly tag: TagRow; readonly tags: readonly TagRow[] }) {
  const [into, setInto] = useState('');
  const target = tags.find((each) => each.id === into);
  const entries = tagEntries(tags, (each) => each.id === tag.id);
  if (entries.length === 0) return null;

  async function merge(): Promise<void> {
    if (!target) return;
    const merged = await mergeTag(tag.id, target.id);
    if (tellOutcome(merged, `“${tag.name}” is merged into “${target.name}”. Undo parts them again.`))
      useWorkspace.setState({ tagId: target.id });
  }

  return (
    <>
      <div className={classes.row}>
        <NativeSelect
          label="Merge into"
          size="xs"
          mt="xs"
          value={into}
          data={[{ value: '', label: 'Choose a tag' }, ...entries]}
          onChange={(event) => setInto(event.currentTarget.value)}
        />
        <Button variant="default" disabled={!target} onClick={merge}>
          Merge
        </Button>
      </div>
      {target && (
        <p className={classes.hint}>
          Every passage of “{tag.name}” gets “{target.name}” instead, and “{tag.name}” goes to the bin.
        </p>
      )}
    </>
  );
}
