import type { Id } from '@core/model';
import { RowNote } from '@renderer/ui/editor';

/** What the analyst writes about a source as a whole. */
export function SourceNote({ sourceId }: { readonly sourceId: Id }) {
  return (
    <RowNote
      key={sourceId}
      table="sources"
      id={sourceId}
      label="Source note"
      change="Write about a source"
      placeholder="What is worth knowing about this source"
    />
  );
}
