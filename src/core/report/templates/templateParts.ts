import { type FigureSpec, figureAttributes } from '../../figures/figureSpec';
import { type CaseState, living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { RichNode } from '../../model/richText';
import { type LiveBlockKind, type LiveBlockScope, liveBlockAttributes } from '../live/liveBlockKinds';

export function heading(text: string, level = 2): RichNode {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

/** A paragraph that asks for something; what it asks is never handed over. */
export function prompt(words: string): RichNode {
  return { type: 'paragraph', attrs: { prompt: words } };
}

export function live(block: LiveBlockKind, scope: LiveBlockScope = 'case'): RichNode {
  return { type: 'liveBlock', attrs: { ...liveBlockAttributes(block, scope) } };
}

export function figure(kind: FigureSpec['kind'], question?: Id): RichNode {
  const spec = { kind, scope: {}, ...(question && { question }) };
  return { type: 'figure', attrs: { ...figureAttributes(spec) } };
}

/** The pictures of a case's boards of competing hypotheses. */
export function boards({ questions }: Pick<CaseState, 'questions'>): RichNode[] {
  return living({ questions } as CaseState, 'questions').map(({ id }) => figure('hypotheses', id));
}

/** A numbered line that asks for something. */
export function numbered(...items: readonly (readonly RichNode[])[]): RichNode {
  return {
    type: 'orderedList',
    attrs: { start: 1 },
    content: items.map((content) => ({ type: 'listItem', content: [...content] })),
  };
}

/** The names of living top tags, in their order: the themes of a coding report. */
export function themesOf({ tags }: Pick<CaseState, 'tags'>): string[] {
  return living({ tags } as CaseState, 'tags')
    .filter(({ parentId }) => parentId === null || tags.get(parentId)?.deletedAt !== null)
    .sort((left, right) => left.order - right.order)
    .map(({ name }) => name);
}
