import type { FlowComment } from '../flow/flowNode';
import { elementsOf, type MarkupElement, textOf } from '../markup/markupNode';
import { childrenNamed } from '../xml/queries';

/**
 * The comments of a Word file. `extended` is the part in which newer versions say which comment answers which; an
 * answer that has no place of its own gets the one it answers.
 */
export class DocxComments {
  readonly all: readonly FlowComment[];
  readonly #ranged = new Set<string>();
  /** Answers without a place, by the comment whose place they share. */
  readonly #answers = new Map<string, string[]>();

  constructor(root: MarkupElement | null, extended: MarkupElement | null, text: MarkupElement) {
    const comments = root ? childrenNamed(root, 'w:comment') : [];
    this.all = comments.map(commentOf);
    const placed = new Set<string>();
    for (const { name, attributes } of elementsOf([text])) {
      if (name === 'w:commentRangeStart') this.#ranged.add(attributes.get('w:id') ?? '');
      if (name === 'w:commentRangeStart' || name === 'w:commentReference')
        placed.add(attributes.get('w:id') ?? '');
    }
    this.#findAnswers(comments, extended, placed);
  }

  /** Whether a comment has a range, so that its reference says nothing more. */
  isRanged(id: string): boolean {
    return this.#ranged.has(id);
  }

  /** The comment and the answers that share its place. */
  sharing(id: string): readonly string[] {
    return [id, ...(this.#answers.get(id) ?? [])];
  }

  #findAnswers(
    comments: readonly MarkupElement[],
    extended: MarkupElement | null,
    placed: ReadonlySet<string>,
  ): void {
    const byParagraph = new Map<string, string>();
    for (const comment of comments)
      for (const paragraph of childrenNamed(comment, 'w:p'))
        byParagraph.set(paragraph.attributes.get('w14:paraId') ?? '', comment.attributes.get('w:id') ?? '');
    for (const { attributes } of extended ? childrenNamed(extended, 'w15:commentEx') : []) {
      const answer = byParagraph.get(attributes.get('w15:paraId') ?? '');
      const answered = byParagraph.get(attributes.get('w15:paraIdParent') ?? 'none');
      if (answer === undefined || answered === undefined || placed.has(answer)) continue;
      const answers = this.#answers.get(answered) ?? [];
      answers.push(answer);
      this.#answers.set(answered, answers);
    }
  }
}

function commentOf(comment: MarkupElement): FlowComment {
  const lines: string[] = [];
  for (const element of elementsOf([comment])) {
    if (element.name === 'w:p') lines.push('');
    if (element.name === 'w:t' && lines.length > 0) lines[lines.length - 1] += textOf(element.children);
  }
  return {
    id: comment.attributes.get('w:id') ?? '',
    note: lines.join('\n'),
    author: comment.attributes.get('w:author') || null,
    at: comment.attributes.get('w:date') || null,
  };
}
