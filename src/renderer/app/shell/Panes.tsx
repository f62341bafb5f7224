import { useViewportSize } from '@mantine/hooks';
import { ErrorBoundary } from '@renderer/app/shell/ErrorBoundary';
import { views } from '@renderer/app/views';
import { useWorkspace } from '@renderer/app/workspace';
import { useCardFocus } from '@renderer/features/annotate';
import { ReaderPane } from '@renderer/features/reader';
import { Suspense, startTransition, useEffect, useRef, useState } from 'react';
import { Group, Panel, Separator, useDefaultLayout, useGroupRef } from 'react-resizable-panels';
import { PaneSkeleton } from './PaneSkeleton';
import classes from './Panes.module.css';

/** Below this width (CSS pixels) there is room for one pane beside the source; the left one goes first. */
const bothNeed = 960;

/** Left, the source, right: the source is always in sight and never drawn anew by a change of view. */
export function Panes() {
  const viewName = useWorkspace((state) => state.view);
  const leftWanted = useWorkspace((state) => state.leftOpen);
  const rightWanted = useWorkspace((state) => state.rightOpen);
  const { width } = useViewportSize();
  const view = views.find(({ name }) => name === viewName);
  const Left = view?.Left;
  const Right = view?.Right;
  const isNarrow = width > 0 && width < bothNeed;
  const leftFirst = useLeftFirst(isNarrow);
  const areSidesDue = useSecondDrawing();
  const hasLeft = Boolean(Left) && leftWanted && (!isNarrow || !rightWanted || leftFirst);
  const hasRight = rightWanted && (!isNarrow || !hasLeft);

  const panelIds = [...(hasLeft ? ['left'] : []), 'source', ...(hasRight ? ['right'] : [])];
  const rightSize = view?.rightSize ?? 28;
  const layout = useDefaultLayout({ id: `assay-panes-${rightSize}`, panelIds, storage: localStorage });
  const group = useGroupRef();
  const shape = `${panelIds.join(' ')} ${rightSize}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another set of panes asks for its own layout
  useEffect(() => {
    const [left, right] = [hasLeft ? (isNarrow ? 38 : 19) : 0, hasRight ? rightSize : 0];
    const standard = {
      ...(hasLeft && { left }),
      source: 100 - left - right,
      ...(hasRight && { right }),
    };
    // The group takes note of panes that came or went only after this frame's effects.
    const frame = requestAnimationFrame(() => {
      const present = Object.keys(group.current?.getLayout() ?? {});
      if (present.length === panelIds.length) group.current?.setLayout(layout.defaultLayout ?? standard);
    });
    return () => cancelAnimationFrame(frame);
  }, [shape]);

  return (
    <Group className={classes.group} groupRef={group} onLayoutChanged={layout.onLayoutChanged}>
      {hasLeft && Left && (
        <>
          <Panel id="left" className={classes.side} minSize={180} defaultSize="19">
            <ErrorBoundary key={viewName}>
              <Suspense fallback={<PaneSkeleton />}>{areSidesDue ? <Left /> : <PaneSkeleton />}</Suspense>
            </ErrorBoundary>
          </Panel>
          <Separator className={classes.separator} aria-label="Width of the left pane" />
        </>
      )}
      <Panel id="source" className={classes.source} minSize={280}>
        <ErrorBoundary>
          <ReaderPane />
        </ErrorBoundary>
      </Panel>
      {hasRight && Right && (
        <>
          <Separator className={classes.separator} aria-label="Width of the right pane" />
          <Panel id="right" className={classes.side} minSize={240} defaultSize={String(rightSize)}>
            <ErrorBoundary key={viewName}>
              <Suspense fallback={<PaneSkeleton />}>{areSidesDue ? <Right /> : <PaneSkeleton />}</Suspense>
            </ErrorBoundary>
          </Panel>
        </>
      )}
    </Group>
  );
}

/** The text is read first: what stands beside it is drawn when that is on the screen, and gives way to it. */
function useSecondDrawing(): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue;
}

/**
 * Whoever has chosen something from the list wants to see it: the side for that is the right one. It is also the
 * one that stays when a window becomes narrow.
 */
function useLeftFirst(isNarrow: boolean): boolean {
  const highlightId = useWorkspace((state) => state.highlightId);
  const tagId = useWorkspace((state) => state.tagId);
  const claimId = useWorkspace((state) => state.claimId);
  const conflictKey = useWorkspace((state) => state.conflictKey);
  const originId = useWorkspace((state) => state.originId);
  const shown = useCardFocus((state) => state.shown);
  const chosen = [isNarrow, highlightId, tagId, claimId, conflictKey, originId, shown].join(' ');
  const before = useRef(chosen);
  useEffect(() => {
    if (chosen === before.current) return;
    before.current = chosen;
    useWorkspace.setState({ leftFirst: false });
  }, [chosen]);
  return useWorkspace((state) => state.leftFirst);
}
