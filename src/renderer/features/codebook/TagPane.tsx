import { useWorkspace } from '@renderer/app/workspace';
import { useRow, useRows } from '@renderer/store/rows';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { TagDetail } from './detail/TagDetail';

/** The right pane: the chosen tag. */
export default function TagPane() {
  const tagId = useWorkspace((state) => state.tagId);
  const row = useRow('tags', tagId);
  // Until the chosen tag is read, the row is that of the one before.
  const tag = row && row.id !== tagId ? undefined : row;
  const tags = useRows('tags');
  return (
    <Pane title="Tag">
      {tag && !tag.deletedAt && tags && <TagDetail key={tag.id} tag={tag} tags={tags} />}
      {(tag === null || tag?.deletedAt) && (
        <EmptyState text="Choose a tag in the codebook to define it, rename it, colour it, merge it with another one, or read all passages that have it." />
      )}
    </Pane>
  );
}
