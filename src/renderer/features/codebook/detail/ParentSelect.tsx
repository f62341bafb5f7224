import type { TagRow } from '@core/model';
import { NativeSelect } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { moveTag } from '../actions/moveTag';
import { ancestorsOf } from '../tree/tagRelations';
import { tagEntries } from './tagEntries';

/** Under which tag this one stands. Itself and what is under it are not offered. */
export function ParentSelect({ tag, tags }: { readonly tag: TagRow; readonly tags: readonly TagRow[] }) {
  const entries = tagEntries(
    tags,
    (each) => each.id === tag.id || ancestorsOf(tags, each.id).includes(tag.id),
  );
  const isPlaced = entries.some(({ value }) => value === tag.parentId);
  return (
    <NativeSelect
      label="Under"
      size="xs"
      value={isPlaced ? (tag.parentId ?? '') : ''}
      data={[{ value: '', label: 'Top of the codebook' }, ...entries]}
      onChange={async (event) => {
        const parentId = event.currentTarget.value || null;
        tellOutcome(await moveTag(tag.id, { parentId, before: null }));
      }}
    />
  );
}
