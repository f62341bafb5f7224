import { revealPassage } from '@renderer/app/workspace';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import classes from './reportNodes.module.css';
import { useQuotation } from './useQuotation';

/** The words of a highlight as they stand in the source, with who says them; a click shows them there. */
export function QuotationView({ node, selected }: ReactNodeViewProps) {
  const highlightId = String(node.attrs.highlight);
  const quotation = useQuotation(highlightId);
  if (quotation === 'gone')
    return (
      <NodeViewWrapper
        role="blockquote"
        className={classes.quotation}
        data-gone
        data-selected={selected || undefined}
      >
        <p dir="auto">“{String(node.attrs.label)}”</p>
        <p className={classes.line}>This highlight was deleted. Undo that, or take the quotation out.</p>
      </NodeViewWrapper>
    );
  return (
    <NodeViewWrapper
      role="blockquote"
      className={classes.quotation}
      data-selected={selected || undefined}
      contentEditable={false}
    >
      <p dir="auto">“{quotation?.words ?? String(node.attrs.label)}”</p>
      {quotation && (
        <button
          type="button"
          className={classes.line}
          title="Show it in the source"
          onClick={() => revealPassage({ sourceId: quotation.sourceId, highlightId })}
        >
          <bdi>{quotation.from}</bdi>
          {quotation.grades.map((grade) => (
            <span key={grade} className={classes.grade}>
              {grade}
            </span>
          ))}
          <span className={classes.number} aria-hidden />
        </button>
      )}
    </NodeViewWrapper>
  );
}
