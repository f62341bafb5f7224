import type { Id } from '../../model/id';
import { resolvedTag } from '../../model/resolvedTag';
import type { HighlightRow } from '../../model/rows';
import { derivedRowId } from '../rowId';
import { TextShelf } from '../TextShelf';
import type { ExchangeContext } from '../types';
import { answerLines } from './answerLines';
import { CasePicture } from './casePicture';
import { editedLines, noteOfLines, paragraphOf } from './editedNote';
import { type MatchedComment, matchComments } from './matchComments';
import { newComments } from './newComments';
import { oneLine, type Reviewed } from './readReviewed';
import type { DocxReview, ReviewChange } from './reviewChange';
import { textRemarks } from './textRemarks';

/**
 * Compares a document of ours that came back with what was exported and with the case as it is now. Answers what the
 * reviewer changed, as changes to be accepted one by one, and says what was changed and cannot be taken in.
 */
export async function compareReview(
  reviewed: Reviewed,
  fileName: string,
  context: ExchangeContext,
): Promise<DocxReview> {
  const remarks: string[] = [];
  const changes: ReviewChange[] = [];
  const picture = await CasePicture.of(context);
  const { ours, others, answers, gone } = matchComments(reviewed);
  for (const matched of ours) {
    const highlight = context.state.highlights.get(matched.highlightId);
    const replies = answers.get(matched.comment.wordId) ?? [];
    if (!highlight || !picture) {
      remarks.push(
        `A comment is on a highlight that is not in this case: “${matched.comment.lines.join(' ').slice(0, 80)}”. It was left out.`,
      );
      continue;
    }
    const found = [
      ...(await editOf(matched, highlight, picture, remarks)),
      ...settledOf(matched, highlight, context),
      ...replies.flatMap((reply) => replyOf(reply, highlight, picture, context)),
    ];
    if (highlight.deletedAt === null) changes.push(...found);
    else if (found.length > 0)
      remarks.push(
        `“${wordsOf(highlight)}” was commented on in the document, and is in the bin of the case; restore it and open the document again.`,
      );
  }
  const shelf = new TextShelf(context);
  const placed = await newComments({ reviewed, others, answers, shelf, context });
  changes.push(...placed.changes);
  remarks.push(...placed.remarks, ...(await textRemarks(reviewed, shelf, context)));
  changes.push(
    ...deletions(
      gone.map(({ highlightId }) => highlightId),
      ours,
      context,
      remarks,
    ),
  );
  return { fileName, exportedAt: reviewed.exportedAt, changes, remarks };
}

async function editOf(
  { comment, exported, part, hasLostId }: MatchedComment,
  highlight: HighlightRow,
  picture: CasePicture,
  remarks: string[],
): Promise<ReviewChange[]> {
  const source = picture.state.sources.get(highlight.sourceId);
  if (!source) return [];
  const before = exported?.lines ?? (await picture.lines(source, highlight.id, part));
  // What programs do to blanks is no edit.
  const edit = editedLines(before, comment.lines.map(oneLine));
  if (edit.others.length > 0)
    remarks.push(
      `In the comment on “${wordsOf(highlight)}” these lines were changed or taken out, which only the case can change: “${edit.others.join('”, “')}”.`,
    );
  if (!edit.isChanged) return [];
  const now = picture.noteLines(highlight);
  const nowWords = now.map(({ text }) => oneLine(text)).filter(Boolean);
  const then = before.filter(({ kind }) => kind === 'note').map(({ text }) => oneLine(text));
  const wanted = [...(part === 0 ? [] : nowWords), ...edit.note.map(({ text }) => text)];
  if (wanted.join('\n') === nowWords.join('\n')) return [];
  const isConflict = part === 0 && then.filter(Boolean).join('\n') !== nowWords.join('\n');
  const added = isConflict || part > 0 ? edit.written : null;
  if (added?.every((line) => nowWords.includes(line))) return [];
  const note = added
    ? {
        type: 'doc' as const,
        content: [...(highlight.note?.content ?? []), ...added.map((line) => paragraphOf(line))],
      }
    : noteOfLines(edit.note, highlight.note, before);
  return [
    {
      // Who edited it is written nowhere: its author is still who wrote it first.
      ...baseOf(highlight, picture, { author: '', at: null }),
      id: `note:${highlight.id}/${part}`,
      kind: 'note',
      highlightId: highlight.id,
      before: nowWords.join('\n'),
      after: (added ? [...nowWords, ...added] : wanted).join('\n'),
      note,
      isConflict,
      remark: [
        isConflict
          ? 'The note was changed in the case, too, since the document was exported: what the reviewer wrote is added below it.'
          : '',
        hasLostId
          ? 'The comment had lost its line with the highlight’s id, and was known by author and time.'
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
  ];
}

function settledOf(
  { comment, exported, part }: MatchedComment,
  highlight: HighlightRow,
  { state }: ExchangeContext,
): ReviewChange[] {
  if (part > 0 || comment.isResolved === null) return [];
  const isNow = highlight.tagIds.some((id) => {
    const tag = state.tags.get(id);
    return tag?.name === resolvedTag && tag.deletedAt === null;
  });
  if (comment.isResolved === (exported?.isResolved ?? isNow) || comment.isResolved === isNow) return [];
  const kind = comment.isResolved ? 'resolved' : 'reopened';
  const base = baseOf(highlight, { state }, { author: '', at: null });
  return [{ ...base, id: `${kind}:${highlight.id}`, kind, highlightId: highlight.id }];
}

function replyOf(
  reply: MatchedComment['comment'],
  highlight: HighlightRow,
  picture: CasePicture,
  { caseId }: ExchangeContext,
): ReviewChange[] {
  if (reply.lines.length === 0) return [];
  const written = answerLines(reply.author, reply.at, reply.lines);
  const now = new Set(picture.noteLines(highlight).map(({ text }) => oneLine(text)));
  if (written.every((line) => now.has(oneLine(line)))) return [];
  return [
    {
      ...baseOf(highlight, picture, reply),
      id: derivedRowId(caseId, 'reply', highlight.id, ...written),
      kind: 'reply',
      highlightId: highlight.id,
      lines: reply.lines,
    },
  ];
}

/** Highlights none of whose comments are there any more. */
function deletions(
  gone: readonly Id[],
  ours: readonly MatchedComment[],
  { state }: ExchangeContext,
  remarks: string[],
): ReviewChange[] {
  const there = new Set(ours.map(({ highlightId }) => highlightId));
  return [...new Set(gone)].flatMap((id): ReviewChange[] => {
    const highlight = state.highlights.get(id);
    if (!highlight || highlight.deletedAt !== null) return [];
    if (there.has(id)) {
      remarks.push(
        `Of the several comments on “${wordsOf(highlight)}” only some were deleted; the highlight was left as it is.`,
      );
      return [];
    }
    return [
      {
        ...baseOf(highlight, { state }, { author: '', at: null }),
        ...{ id: `deleted:${id}`, kind: 'deleted', highlightId: id },
        remark: 'The comment is not in the document any more. Accepting moves the highlight to the bin.',
      },
    ];
  });
}

function baseOf(
  highlight: HighlightRow,
  { state }: Pick<ExchangeContext, 'state'>,
  { author, at }: { readonly author: string; readonly at: string | null },
) {
  const sourceTitle = state.sources.get(highlight.sourceId)?.title ?? '';
  return { sourceId: highlight.sourceId, sourceTitle, words: wordsOf(highlight), author, at, remark: '' };
}

function wordsOf({ ranges }: HighlightRow): string {
  return oneLine(ranges.map(({ exact }) => exact).join(' […] ')).slice(0, 200);
}
