import type { Id, MentionKind } from '@core/model';
import { app } from '@renderer/app/appContext';
import { openSource, revealPassage, showClaim, showView, useWorkspace } from '@renderer/app/workspace';

/** Goes to what a mention points at. A target that is in the bin or unknown leaves everything as it is. */
export async function followMention(kind: MentionKind, id: Id): Promise<void> {
  const { database } = app();
  if (kind === 'highlight') {
    const highlight = await database.highlights.get(id);
    if (highlight?.deletedAt === null) revealPassage({ sourceId: highlight.sourceId, highlightId: id });
  } else if (kind === 'source') {
    if ((await database.sources.get(id))?.deletedAt === null) openSource(id);
  } else if (kind === 'claim') {
    showClaim(id);
  } else {
    useWorkspace.setState({ tagId: id });
    showView('codebook');
  }
}
