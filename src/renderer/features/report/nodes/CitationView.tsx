import type { MentionKind } from '@core/model';
import { Tooltip } from '@mantine/core';
import { followMention, useMentionTarget } from '@renderer/ui/editor';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import classes from './reportNodes.module.css';

/** A note number in the text; it leads to the words it stands for. Numbers come from counters in the style sheet. */
export function CitationView({ node, selected }: ReactNodeViewProps) {
  const kind = node.attrs.kind as MentionKind;
  const id = String(node.attrs.id);
  const target = useMentionTarget(kind, id);
  const name = target.name ?? String(node.attrs.label);
  return (
    <NodeViewWrapper as="span" className={classes.citationPlace} data-gone={!target.isThere || undefined}>
      <Tooltip label={target.isThere ? name : `Deleted: ${name}`} multiline maw={360}>
        <button
          type="button"
          className={classes.citation}
          aria-label={target.isThere ? `Citation: ${name}` : `Citation to a deleted ${kind}: ${name}`}
          data-selected={selected || undefined}
          contentEditable={false}
          onClick={() => target.isThere && void followMention(kind, id)}
        />
      </Tooltip>
    </NodeViewWrapper>
  );
}
