import { type FigureBounds, figureData, readFigureAttributes, type SceneItem } from '@core/figures';
import type { CaseState } from '@core/model';
import { useElementSize } from '@mantine/hooks';
import { revealPassage } from '@renderer/app/workspace';
import { useWithBoards } from '@renderer/features/alternatives';
import { useReadyCase } from '@renderer/features/claims';
import { ScenePicture } from '@renderer/ui/figures';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useMemo } from 'react';
import classes from './FigureView.module.css';

/** A picture in a report, always as the case is now. Its parts lead to the words they rest on. */
export function FigureView({ node, selected }: ReactNodeViewProps) {
  const weighed = useWithBoards(useReadyCase());
  const { figure, options, label } = node.attrs;
  const spec = useMemo(() => readFigureAttributes({ figure, options }), [figure, options]);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const data = useMemo(
    () => (weighed && spec ? figureData(weighed.state, weighed.weighing, spec, boundsFor(width)) : null),
    [weighed, spec, width],
  );
  return (
    <NodeViewWrapper
      as="figure"
      className={classes.figure}
      data-selected={selected || undefined}
      data-gone={spec === null || undefined}
      contentEditable={false}
    >
      <div ref={ref} className={classes.scroll}>
        {data && weighed && (
          <ScenePicture scene={data.scene} onChoose={(item) => showWords(weighed.state, item)} />
        )}
      </div>
      <figcaption className={classes.caption}>
        <b>{data?.scene.title ?? String(label)}</b>{' '}
        {spec === null
          ? 'This version of Assay cannot draw this picture. Take it out of the report, or open it with a newer one.'
          : [data?.scene.description, ...(data?.scene.remarks ?? [])].join(' ')}
      </figcaption>
    </NodeViewWrapper>
  );
}

/** As many things as on paper, as wide as the report is here. */
function boundsFor(width: number): FigureBounds {
  return { most: 30, width: Math.max(520, Math.floor(width)) };
}

function showWords(state: CaseState, { statements }: SceneItem): void {
  const highlight = state.highlights.get(state.statements.get(statements[0] ?? '')?.highlightId ?? '');
  if (highlight) revealPassage({ sourceId: highlight.sourceId, highlightId: highlight.id });
}
