import { liveBlockWords, readLiveBlockAttributes } from '@core/report/live/liveBlockKinds';
import { SegmentedControl } from '@mantine/core';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useMemo } from 'react';
import { DrawnBlocks } from '../live/DrawnBlocks';
import { useLiveBlocks } from '../live/useLiveBlocks';
import classes from './LiveBlockView.module.css';

/** A table or statement made of the case, always as of now; the same that is handed over. */
export function LiveBlockView({ node, selected, updateAttributes }: ReactNodeViewProps) {
  const { block, scope, label } = node.attrs;
  const wanted = useMemo(() => readLiveBlockAttributes({ block, scope }), [block, scope]);
  const name = wanted ? liveBlockWords[wanted.block].label : String(label);
  return (
    <NodeViewWrapper
      as="section"
      className={classes.block}
      aria-label={name}
      data-selected={selected || undefined}
      data-gone={wanted === null || undefined}
      contentEditable={false}
    >
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        {wanted && liveBlockWords[wanted.block].isNarrowed && (
          <SegmentedControl
            size="xs"
            aria-label={`${name}: of what`}
            value={wanted.scope}
            data={[
              { value: 'case', label: 'Whole case' },
              { value: 'report', label: 'What is cited' },
            ]}
            onChange={(value) => updateAttributes({ scope: value })}
          />
        )}
      </div>
      {wanted ? (
        <LiveBlocks block={wanted.block} scope={wanted.scope} />
      ) : (
        <p className={classes.remark}>
          This version of Assay cannot draw this part. Take it out of the report, or open it with a newer one.
        </p>
      )}
    </NodeViewWrapper>
  );
}

function LiveBlocks(wanted: NonNullable<ReturnType<typeof readLiveBlockAttributes>>) {
  const drawn = useLiveBlocks(wanted);
  if (!drawn) return <p className={classes.remark}>Reading the case…</p>;
  return <DrawnBlocks blocks={drawn.blocks} notes={drawn.notes} />;
}
