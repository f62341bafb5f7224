import type { Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import { openSource, revealPassage, showClaim, showView, useWorkspace } from '@renderer/app/workspace';
import type { Hit } from './resultGroups';

/** Shows what was found: the words in their source, or the thing in its own view. */
export async function goToHit({ result, passage }: Hit): Promise<void> {
  const { kind, id, sourceId } = result;
  switch (kind) {
    case 'source': {
      const match = passage?.matches[0];
      if (!passage || !match) return openSource(id);
      const [start, end] = [passage.start + match.start, passage.start + match.end];
      return revealPassage({ sourceId: id, range: { start, end } });
    }
    case 'highlight':
      if (sourceId) revealPassage({ sourceId, highlightId: id });
      return;
    case 'note':
      return openSource(id);
    case 'claim':
      return showClaim(id);
    case 'tag':
      useWorkspace.setState({ tagId: id });
      return showView('codebook');
    case 'report':
      useWorkspace.setState({ reportId: id });
      return showView('report');
    case 'origin':
      return goToOrigin(id);
  }
}

/** An origin has no view of its own: the first words traced to it are shown, else the first source from it. */
async function goToOrigin(id: Id): Promise<void> {
  const { database, session } = app();
  const statements = await database.statements.where('caseId').equals(session.caseId).toArray();
  const statement = statements.find(
    ({ chain, deletedAt }) => !deletedAt && chain.some(({ originId }) => originId === id),
  );
  const highlight = statement && (await database.highlights.get(statement.highlightId));
  if (highlight && !highlight.deletedAt)
    return revealPassage({ sourceId: highlight.sourceId, highlightId: highlight.id });
  const sources = await database.sources.where('caseId').equals(session.caseId).toArray();
  const source = sources.find(({ originId, deletedAt }) => originId === id && !deletedAt);
  if (source) openSource(source.id);
}
