import { describePassage } from '../../anchor/describe';
import type { TextSpan } from '../../text/wordBounds';
import { placePassage, shortened } from '../placePassage';
import { derivedRowId } from '../rowId';
import type { ShelvedText, TextShelf } from '../TextShelf';
import type { ExchangeContext } from '../types';
import { answerLines } from './answerLines';
import { RegionMap } from './RegionMap';
import type { Reviewed, ReviewedComment } from './readReviewed';
import type { ReviewChange } from './reviewChange';

interface Desk {
  readonly reviewed: Reviewed;
  readonly others: readonly ReviewedComment[];
  readonly answers: ReadonlyMap<string, readonly ReviewedComment[]>;
  readonly shelf: TextShelf;
  readonly context: ExchangeContext;
}

/** As much of the text around a passage is looked at where the document's text was changed, in UTF-16 code units. */
const surroundings = 60;

/**
 * Comments of reviewers as new highlights on exactly the words they cover. A comment elsewhere than on a source, or whose
 * words are not clear, is told with its text: nothing is guessed.
 */
export async function newComments({
  reviewed,
  others,
  answers,
  shelf,
  context,
}: Desk): Promise<{ changes: ReviewChange[]; remarks: string[] }> {
  const changes: ReviewChange[] = [];
  const remarks: string[] = [];
  const maps = new Map<string, RegionMap>();
  for (const comment of others) {
    const { range, author, at } = comment;
    const source = range ? context.state.sources.get(range.sourceId) : undefined;
    const told = (why: string) =>
      remarks.push(
        `${author || 'Somebody'} commented on “${shortened(comment.words)}”: “${comment.lines.join(' ')}”. ${why}`,
      );
    if (!range || !source || source.deletedAt !== null) {
      told('These words are not in the text of a source, so the comment was not taken in.');
      continue;
    }
    const text = await shelf.get({ document: source.document, title: source.title });
    if (!text.ok) {
      told(text.error.message);
      continue;
    }
    const region = reviewed.body.regions.get(source.id) ?? '';
    const map = maps.get(source.id) ?? new RegionMap(region, text.value.sourceText);
    maps.set(source.id, map);
    const place = map.isSame
      ? (map.spanOf(range.start, range.end) ?? 'It covers no words.')
      : inChangedText(text.value, region, range);
    if (typeof place === 'string') {
      told(place);
      continue;
    }
    const lines = [
      ...comment.lines,
      ...(answers.get(comment.wordId) ?? []).flatMap((each) => answerLines(each.author, each.at, each.lines)),
    ];
    const described = describePassage(text.value.text, place.start, place.end);
    const id = derivedRowId(
      context.caseId,
      'review',
      ...[source.id, author, at ?? '', `${place.start}-${place.end}`, ...comment.lines],
    );
    // Taken in before: the analyst may have moved it to the bin since.
    if (context.state.highlights.has(id)) continue;
    changes.push({
      ...{ id, kind: 'new', sourceId: source.id, sourceTitle: source.title, author, at, lines },
      ...{ range: described, textSha256: source.textSha256, words: described.exact },
      remark: map.isSame ? '' : 'The text around it was changed in the document; it was found by its words.',
    });
  }
  return { changes, remarks };
}

/** Where the text in the document is not the source's any more, the words decide. */
function inChangedText(text: ShelvedText, region: string, range: TextSpan): TextSpan | string {
  const found = placePassage(text, {
    exact: region.slice(range.start, range.end).trim(),
    prefix: region.slice(Math.max(0, range.start - surroundings), range.start),
    suffix: region.slice(range.end, range.end + surroundings),
    start: null,
  });
  return found.kind === 'one' ? found.span : found.message;
}
