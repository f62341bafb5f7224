import {
  type FigureKind,
  type FigureSpec,
  figureSteps,
  figureTitles,
  noTable,
  type SceneItem,
} from '@core/figures';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { PaneSkeleton } from '@renderer/app/shell/PaneSkeleton';
import { useReadyCase, type WeighedCase } from '@renderer/features/claims';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ScenePicture } from '@renderer/ui/figures';
import { useEffect, useMemo, useRef, useState } from 'react';
import { chooseWords, useCompareState } from '../compareState';
import { PictureFrame } from '../PictureFrame';
import { useSteps } from '../useSteps';
import classes from './SceneTab.module.css';

interface SceneTabProps {
  readonly kind: FigureKind;
  /** Things drawn of each sort; the table has the rest. */
  readonly most: number;
  /** What to do where there is nothing to draw. */
  readonly empty: string;
}

/** A picture that `core/figures` draws, with what stands round it. */
export function SceneTab(props: SceneTabProps) {
  const weighed = useReadyCase();
  return weighed ? <ScenePane {...props} {...weighed} /> : <PaneSkeleton />;
}

function ScenePane({ kind, most, empty, state, weighing }: SceneTabProps & WeighedCase) {
  const scope = useCompareState((compare) => compare.scope);
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measured, scroller);
  const asTable = useCompareState((compare) => compare.asTable);
  const [top, setTop] = useState(0);
  const spec = useMemo<FigureSpec>(() => ({ kind, scope }), [kind, scope]);
  // Nothing is drawn for a width that is not known yet: it would be drawn again at once.
  const bounds = useMemo(
    () => (width > 0 || asTable ? { most, width: Math.max(560, Math.floor(width)) } : null),
    [most, width, asTable],
  );
  const begin = useMemo(
    () => bounds && (() => figureSteps(state, weighing, spec, bounds)),
    [state, weighing, spec, bounds],
  );
  const figure = useSteps(begin);
  const scene = figure?.scene;
  const isPlaced = useRef(false);
  useEffect(() => {
    if (!scene || !scroller.current) return;
    const first = outOfSight(scene.items, scroller.current, isPlaced.current);
    isPlaced.current = true;
    if (first) scroller.current.scrollTo({ left: first.x - 20, top: first.y - 60 });
  }, [scene]);
  // Drawn anew for another scene or another stretch of it, not at every letter typed above it.
  const picture = useMemo(
    () =>
      scene && (
        <ScenePicture
          scene={scene}
          sight={{ from: top, to: top + height }}
          onChoose={({ label, statements, claimId }) =>
            chooseWords(state, { title: label, statementIds: statements, claimId })
          }
        />
      ),
    [scene, top, height, state],
  );
  const isNarrowed = Object.values(scope).some(Boolean);
  return (
    <PictureFrame
      title={figureTitles[kind]}
      summary={scene?.description ?? ''}
      spec={spec}
      state={state}
      table={() => figure?.table ?? noTable(figureTitles[kind])}
    >
      <div ref={ref} className={classes.scroll} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        {!scene ? null : scene.items.length > 0 ? (
          picture
        ) : (
          <EmptyState text={isNarrowed ? 'Nothing is left by what the picture is narrowed to.' : empty} />
        )}
        {scene?.remarks.map((remark) => (
          <p key={remark} className={classes.remark} dir="auto">
            {remark}
          </p>
        ))}
      </div>
    </PictureFrame>
  );
}

/**
 * Where a picture begins, when that has to be brought into sight: a graph may begin far below its corner. Whoever has seen
 * it is only moved when nothing of it is left in sight.
 */
function outOfSight(
  items: readonly SceneItem[],
  sight: HTMLElement,
  isPlaced: boolean,
): SceneItem['box'] | null {
  const [left, top] = [sight.scrollLeft, sight.scrollTop];
  const [right, bottom] = [left + sight.clientWidth, top + sight.clientHeight];
  const isIn = ({ x, y, w, h }: SceneItem['box']) => x < right && x + w > left && y < bottom && y + h > top;
  if (isPlaced && items.some(({ box }) => isIn(box))) return null;
  const [first] = items.map(({ box }) => box).sort((one, other) => one.x - other.x || one.y - other.y);
  return first && !isIn(first) ? first : null;
}
