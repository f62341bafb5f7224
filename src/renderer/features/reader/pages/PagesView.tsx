import type { SourceRow } from '@core/model';
import { VisuallyHidden } from '@mantine/core';
import { useCallback, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../ReadingContext';
import { AreaFrames } from './areas/AreaFrames';
import { useAreaTool } from './areas/areaTool';
import { DrawArea } from './areas/DrawArea';
import { usePages } from './canvas/OpenPagesContext';
import { pageName } from './layout/pageLabel';
import type { Paged } from './Paged';
import classes from './PagesView.module.css';
import { PageView } from './PageView';

interface PagesViewProps {
  readonly source: SourceRow;
  readonly paged: Paged;
}

/** The source's pages in their own layout. Only those near what is in sight are there. */
export function PagesView({ source, paged }: PagesViewProps) {
  const reading = useReading();
  const opened = usePages();
  const stack = useStore(paged.state, (state) => state.stack);
  const mounted = useStore(reading.state, (state) => state.mounted);
  const isMarking = useAreaTool((state) => state.isOn);
  const hold = useCallback(
    (element: HTMLElement | null) => {
      reading.root = element;
    },
    [reading],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages are there than before
  useLayoutEffect(() => reading.map.forgetSections(), [reading, mounted]);

  const shown = [...mounted].filter((index) => index in paged.pages).sort((a, b) => a - b);
  return (
    <>
      {opened.kind === 'failed' && (
        <p className={classes.problem} role="alert">
          {opened.error.message}
        </p>
      )}
      <VisuallyHidden component="h1">{source.title}</VisuallyHidden>
      <article
        ref={hold}
        className={classes.stack}
        aria-label={source.title}
        lang={source.language ?? undefined}
        style={{ width: stack.width, height: stack.height }}
      >
        {isMarking ? <DrawArea paged={paged} /> : <AreaFrames paged={paged} />}
        {shown.map((index) => {
          const page = paged.pages[index];
          const place = stack.places[index];
          if (!page || !place) return null;
          return (
            <PageView
              key={index}
              index={index}
              page={page}
              name={pageName(paged.pages, index)}
              text={reading.text}
              place={place}
              scale={stack.scale}
              rotation={stack.rotation}
            />
          );
        })}
      </article>
    </>
  );
}
