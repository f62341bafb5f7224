import type { Page } from '@core/model';
import { memo, useCallback, useMemo, useState } from 'react';
import { useReading } from '../ReadingContext';
import { AreaLayer } from './areas/AreaLayer';
import { usePages } from './canvas/OpenPagesContext';
import { PageCanvas } from './canvas/PageCanvas';
import type { PagePlace, Rotation } from './layout/pageStack';
import { layerTransform } from './layout/turnPoint';
import classes from './PageView.module.css';
import { PageText } from './text/PageText';

interface PageViewProps {
  /** From 0. */
  readonly index: number;
  readonly page: Page;
  readonly name: string;
  readonly text: string;
  readonly place: PagePlace;
  readonly scale: number;
  readonly rotation: Rotation;
}

/** One page: its drawing, its words over it, its number under it. */
export const PageView = memo(function PageView(props: PageViewProps) {
  const { index, page, name, text, place, scale, rotation } = props;
  const reading = useReading();
  const opened = usePages();
  const [hasFailed, setFailed] = useState(false);
  const distance = useCallback(
    () => Math.abs(index - (reading.paged?.state.getState().current ?? index)),
    [reading, index],
  );
  const doubtful = useMemo(() => {
    const words = reading.sourceText.doubtful ?? [];
    return new Set(words.flatMap(({ start }) => (start >= page.start && start < page.end ? [start] : [])));
  }, [reading, page]);
  const isUndrawn = hasFailed || opened.kind === 'failed';
  return (
    <div
      className={classes.page}
      role="group"
      aria-label={name}
      data-page={index}
      data-section={index}
      data-from={page.start}
      data-to={page.end}
      style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
    >
      <PageCanvas
        key={rotation}
        page={index}
        place={place}
        rotation={rotation}
        distance={distance}
        onFailure={setFailed}
      />
      <div
        className={classes.layer}
        data-undrawn={isUndrawn || undefined}
        style={{
          width: page.width,
          height: page.height,
          '--page-scale': scale,
          transform: layerTransform(page, rotation, scale),
        }}
      >
        <AreaLayer page={index} />
        <PageText page={page} text={text} doubtful={doubtful} />
      </div>
      {hasFailed && (
        <p className={classes.notice}>This page cannot be drawn. Its words stand here as they are.</p>
      )}
      {page.runs.length === 0 && (
        <p className={classes.notice}>This page has no text. Parts of it can be marked as areas.</p>
      )}
      <p className={classes.number} aria-hidden>
        {name}
      </p>
    </div>
  );
});
