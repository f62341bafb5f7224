import type { MentionKind } from '@core/model';
import { tagColourValue } from '@renderer/ui/tags';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { followMention } from './followMention';
import styles from './MentionView.module.css';
import { useMentionTarget } from './useMentionTarget';

const words: Readonly<Record<MentionKind, string>> = {
  claim: 'Claim',
  highlight: 'Highlight',
  source: 'Source',
  tag: 'Tag',
};

/** A mention as it stands in the text, with its target's present name. */
export function MentionView({ node, selected }: ReactNodeViewProps) {
  const kind = node.attrs.kind as MentionKind;
  const id = String(node.attrs.id);
  const target = useMentionTarget(kind, id);
  const name = target.name ?? String(node.attrs.label);
  const colour = target.colour && ({ '--mention': tagColourValue(target.colour) } as React.CSSProperties);
  return (
    <NodeViewWrapper
      as="span"
      className={styles.mention}
      style={colour}
      data-kind={kind}
      data-selected={selected || undefined}
      data-gone={!target.isThere || undefined}
      title={target.isThere ? `${words[kind]}: ${name}` : `${words[kind]} deleted: ${name}`}
      onClick={() => target.isThere && void followMention(kind, id)}
    >
      <bdi>
        {kind === 'tag' ? '#' : '@'}
        {name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name}
      </bdi>
      {!target.isThere && <span className={styles.gone}> (deleted)</span>}
    </NodeViewWrapper>
  );
}
