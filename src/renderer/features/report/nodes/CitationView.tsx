import type { MentionKind } from '@core/model';
import { followMention, useMentionTarget } from '@renderer/ui/editor';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useSourceLabel } from './ReportHere';
import classes from './reportNodes.module.css';

/**
 * A citation in the text; it leads to the words it stands for. Numbers come from counters in the style sheet; where the
 * report cites by names, the name of the source stands there.
 */
export function CitationView({ node, selected }: ReactNodeViewProps) {
  const kind = node.attrs.kind as MentionKind;
  const id = String(node.attrs.id);
  const target = useMentionTarget(kind, id);
  const name = target.name ?? String(node.attrs.label);
  const label = useSourceLabel(target.sourceId);
  const title = target.isThere ? name : `Deleted: ${name}`;
  return (
    <NodeViewWrapper as="span" className={classes.citationPlace} data-gone={!target.isThere || undefined}>
      <button
        type="button"
        className={classes.citation}
        aria-label={target.isThere ? `Citation: ${name}` : `Citation to a deleted ${kind}: ${name}`}
        title={title}
        data-selected={selected || undefined}
        data-named={label ? '' : undefined}
        contentEditable={false}
        onClick={() => target.isThere && void followMention(kind, id)}
      >
        {label && <bdi>({label})</bdi>}
      </button>
    </NodeViewWrapper>
  );
}
