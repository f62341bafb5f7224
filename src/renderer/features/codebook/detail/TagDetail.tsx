import type { TagRow } from '@core/model';
import { Button } from '@mantine/core';
import { Detail, DetailSection } from '@renderer/ui/Detail';
import { DraftInput } from '@renderer/ui/DraftInput';
import { RowNote } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconTrash } from '@tabler/icons-react';
import { binTag } from '../actions/binTag';
import { recolourTag, renameTag } from '../actions/changeTag';
import { ColourPicker } from './ColourPicker';
import { MergeTag } from './MergeTag';
import { ParentSelect } from './ParentSelect';
import { TagPassages } from './TagPassages';

interface TagDetailProps {
  readonly tag: TagRow;
  /** All living tags. */
  readonly tags: readonly TagRow[];
}

export function TagDetail({ tag, tags }: TagDetailProps) {
  return (
    <Detail>
      <DetailSection>
        <DraftInput
          label="Name"
          value={tag.name}
          onSettle={async (name) => {
            const renamed = await renameTag(tag.id, name);
            return renamed.ok ? null : renamed.error.message;
          }}
        />
      </DetailSection>
      <DetailSection title="Colour">
        <ColourPicker
          value={tag.colour}
          onChoose={async (colour) => tellOutcome(await recolourTag(tag, colour))}
        />
      </DetailSection>
      <DetailSection title="Definition">
        <RowNote
          table="tags"
          id={tag.id}
          label="Definition"
          change={`Define the tag “${tag.name}”`}
          placeholder="When to use this tag, when not, and an example of each"
        />
      </DetailSection>
      <DetailSection title="Place">
        <ParentSelect tag={tag} tags={tags} />
        <MergeTag tag={tag} tags={tags} />
      </DetailSection>
      <TagPassages tag={tag} />
      <DetailSection>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={async () =>
            tellOutcome(
              await binTag(tag.id),
              `“${tag.name}” is in the bin. Its highlights are untouched; Undo brings it back.`,
            )
          }
        >
          Move to bin
        </Button>
      </DetailSection>
    </Detail>
  );
}
