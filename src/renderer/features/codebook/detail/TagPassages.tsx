import type { TagRow } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { DetailSection } from '@renderer/ui/Detail';
import { PassageList } from '@renderer/ui/PassageList';
import { useLiveQuery } from 'dexie-react-hooks';
import classes from '../Codebook.module.css';

/** Every passage that has the tag. */
export function TagPassages({ tag }: { readonly tag: TagRow }) {
  const { database } = useApp();
  const highlights = useLiveQuery(
    async () =>
      (await database.highlights.where('tagIds').equals(tag.id).toArray()).filter((row) => !row.deletedAt),
    [database, tag.id],
  );
  if (!highlights) return null;
  return (
    <DetailSection title={`Passages (${highlights.length})`}>
      <PassageList highlights={highlights} />
      {highlights.length === 0 && (
        <p className={classes.hint}>No passage has this tag yet. Select words in a source and press T.</p>
      )}
    </DetailSection>
  );
}
