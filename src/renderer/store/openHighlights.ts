import { beginningAt } from '@core/highlights';
import type { HighlightRow, Id } from '@core/model';
import type { CaseSession } from './caseSession';
import { SourceHighlights } from './SourceHighlights';

interface Held {
  readonly list: SourceHighlights;
  holders: number;
}

/** One list for each source that anything on the screen shows, however many parts of it do. */
const held = new WeakMap<CaseSession, Map<Id, Held>>();

/** The list of a source's highlights, shared. Answers it with the function that gives it back. */
export function holdHighlights(
  session: CaseSession,
  sourceId: Id,
): { readonly list: SourceHighlights; release(): void } {
  const ofCase = held.get(session) ?? new Map<Id, Held>();
  held.set(session, ofCase);
  const entry = ofCase.get(sourceId) ?? {
    list: new SourceHighlights(session.database, session.feed, sourceId),
    holders: 0,
  };
  ofCase.set(sourceId, entry);
  entry.holders += 1;
  const release = () => {
    entry.holders -= 1;
    // A moment later: one part of the window may let go just before another takes it up.
    setTimeout(() => {
      if (entry.holders > 0 || ofCase.get(sourceId) !== entry) return;
      entry.list.close();
      ofCase.delete(sourceId);
    });
  };
  return { list: entry.list, release };
}

/** The living highlights of a source that are exactly one passage: UTF-16 units, `end` exclusive. */
export async function highlightsOfPassage(
  session: CaseSession,
  sourceId: Id,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<HighlightRow[]> {
  const shown = held.get(session)?.get(sourceId)?.list.rows;
  const rows = shown
    ? beginningAt(shown, start)
    : await session.database.highlights.where('sourceId').equals(sourceId).toArray();
  return rows.filter(({ deletedAt, ranges: [first, second] }) => {
    return deletedAt === null && !second && first?.start === start && first.end === end;
  });
}
