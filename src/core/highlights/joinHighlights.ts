import type { Id } from '../model/id';
import { fail, ok, type Result } from '../model/result';
import type { HighlightRow } from '../model/rows';
import { describeSpans } from './describeSpans';
import { joinNotes } from './joinNotes';

export interface JoinedHighlight {
  /** The first in the text: it keeps its id, its maker and its date. */
  readonly survivor: Id;
  /** The others, in text order: they go to the bin. */
  readonly joined: readonly Id[];
  /** What the survivor has from now on. */
  readonly fields: Pick<HighlightRow, 'ranges' | 'areas' | 'tagIds' | 'note'>;
}

/**
 * One highlight out of several of one source text. Its ranges and areas are those of all; its tags
 * are united, the first one's first, each in its order; the notes stand one after another, with
 * nothing of them lost. The caller moves the statements of `joined` to `survivor` and turns
 * citations and mentions round (`retargetReferences`). Fails with `too-few`, `other-source`,
 * `other-version` or `too-many-parts`.
 */
export function joinHighlights(text: string, rows: readonly HighlightRow[]): Result<JoinedHighlight> {
  const inOrder = [...rows].sort((a, b) => placeOf(a) - placeOf(b) || a.id.localeCompare(b.id));
  const [first, ...others] = inOrder;
  if (!first || others.length === 0)
    return fail('too-few', 'Choose two or more cards to join their highlights.');
  if (others.some(({ sourceId }) => sourceId !== first.sourceId))
    return fail('other-source', 'Only highlights of one source can be joined.');
  if (others.some(({ textSha256 }) => textSha256 !== first.textSha256))
    return fail(
      'other-version',
      'These highlights were made on different versions of the source. They cannot be joined.',
    );
  const ranges = describeSpans(
    text,
    inOrder.flatMap((row) => row.ranges),
  );
  const areas = inOrder.flatMap((row) => row.areas ?? []);
  if (ranges.length > most || areas.length > most)
    return fail('too-many-parts', `The joined highlight would have more than ${most} parts. Join fewer.`);
  return ok({
    survivor: first.id,
    joined: others.map(({ id }) => id),
    fields: {
      ranges,
      ...(areas.length > 0 && { areas }),
      tagIds: [...new Set(inOrder.flatMap((row) => row.tagIds))].slice(0, most),
      note: joinNotes(inOrder.map((row) => row.note)),
    },
  });
}

/** As many ranges, areas or tags as a highlight's row can hold. */
const most = 200;

/** Highlights of words before those of areas alone. */
function placeOf({ ranges }: HighlightRow): number {
  return ranges[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
