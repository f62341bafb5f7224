import { resolvedTag } from '../../model/resolvedTag';
import type { HighlightRow, TagRow } from '../../model/rows';
import { ExchangeDraft } from '../ExchangeDraft';
import { paragraphNote } from '../paragraphNote';
import { shortened } from '../placePassage';
import type { ExchangeContext, ExchangeOutcome } from '../types';
import { answerLines } from './answerLines';
import { paragraphOf } from './editedNote';
import { changeWords, type DocxReview, type ReviewChange } from './reviewChange';

/**
 * What the accepted changes of a review come to, as one change of the case. Of `context.state` only the highlights the
 * changes are about and the tags are looked at.
 */
export function reviewOutcome(
  { fileName, remarks }: Pick<DocxReview, 'fileName' | 'remarks'>,
  accepted: readonly ReviewChange[],
  context: ExchangeContext,
): ExchangeOutcome {
  const draft = new ExchangeDraft(context);
  // An answer goes below the note as it was edited.
  const ordered = [...accepted].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  for (const change of ordered) accept(draft, change);
  for (const message of remarks)
    draft.report({ kind: 'Reviewed document', name: shortened(message), fate: 'left-out', message });
  const count = accepted.length;
  const label = `Take over ${count === 1 ? 'a change' : `${count} changes`} of “${fileName}”`;
  return { label, operations: draft.operations, sources: [], lines: draft.lines };
}

const order: readonly ReviewChange['kind'][] = ['new', 'note', 'reply', 'resolved', 'reopened', 'deleted'];

function accept(draft: ExchangeDraft, change: ReviewChange): void {
  const highlightId = change.kind === 'new' ? change.id : change.highlightId;
  draft.report({
    ...{ kind: changeWords[change.kind], name: change.author, words: shortened(change.words) },
    ...{ fate: 'taken', message: change.remark, highlightId, sourceId: change.sourceId },
  });
  if (change.kind === 'new') draft.create('highlights', newHighlight(draft, change));
  else {
    const highlight = draft.state.highlights.get(change.highlightId);
    if (highlight) draft.update('highlights', highlight.id, patchOf(draft, change, highlight));
  }
}

function patchOf(
  draft: ExchangeDraft,
  change: Exclude<ReviewChange, { kind: 'new' }>,
  { note, tagIds }: HighlightRow,
): Partial<HighlightRow> {
  switch (change.kind) {
    case 'note':
      return { note: change.note };
    case 'reply': {
      const lines = answerLines(change.author, change.at, change.lines).map((line) => paragraphOf(line));
      return { note: { type: 'doc', content: [...(note?.content ?? []), ...lines] } };
    }
    case 'resolved':
      return { tagIds: [...tagIds, resolvedTagOf(draft).id] };
    case 'reopened': {
      const { id } = resolvedTagOf(draft);
      return { tagIds: tagIds.filter((tagId) => tagId !== id) };
    }
    case 'deleted':
      return { deletedAt: draft.context.at };
  }
}

function newHighlight(draft: ExchangeDraft, change: Extract<ReviewChange, { kind: 'new' }>): HighlightRow {
  return {
    ...draft.newRow(change.id, change.at, change.author || null),
    updatedAt: draft.context.at,
    sourceId: change.sourceId,
    ranges: [change.range],
    textSha256: change.textSha256,
    tagIds: [],
    note: paragraphNote(change.lines.join('\n')),
  };
}

function resolvedTagOf(draft: ExchangeDraft): TagRow {
  return draft.findOrMakeTag(resolvedTag, { colour: 'slate' });
}
