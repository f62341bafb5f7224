import type { Id, RichNode } from '@core/model';

/** The highlights a text cites, mentions and quotes, each once, in its order. */
export function citedHighlights(body: RichNode): readonly Id[] {
  const found = new Set<Id>();
  const visit = ({ type, attrs, content = [] }: RichNode): void => {
    const id = type === 'quotation' ? attrs?.highlight : attrs?.kind === 'highlight' ? attrs.id : null;
    if (typeof id === 'string' && id !== '') found.add(id);
    for (const child of content) visit(child);
  };
  visit(body);
  return [...found];
}
