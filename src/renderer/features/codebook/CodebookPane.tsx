import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/app/workspace';
import { useRows } from '@renderer/store/rows';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Pane } from '@renderer/ui/Pane';
import { IconPlus } from '@tabler/icons-react';
import { setAdding, useCodebookState } from './codebookState';
import { NewTagForm } from './NewTagForm';
import { TagBin } from './TagBin';
import { TagTree } from './TagTree';

/** The left pane: the tree of tags. */
export default function CodebookPane() {
  const tags = useRows('tags');
  const adding = useCodebookState((state) => state.adding);
  const chosen = useWorkspace((state) => state.tagId);
  const newTag = (
    <Button
      variant="subtle"
      leftSection={<IconPlus size={16} aria-hidden />}
      // A form that is open keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => setAdding(null)}
    >
      New tag
    </Button>
  );
  return (
    <Pane
      title="Codebook"
      count={tags?.length}
      actions={newTag}
      head={adding !== undefined && tags && <NewTagForm key={String(adding)} tags={tags} parentId={adding} />}
      foot={<TagBin />}
    >
      {tags?.length === 0 && adding === undefined && (
        <EmptyState text="A tag is a category you file passages under, with a colour and a definition. Make one here, or while you highlight with T." />
      )}
      {tags && tags.length > 0 && <TagTree tags={tags} chosen={chosen} />}
    </Pane>
  );
}
