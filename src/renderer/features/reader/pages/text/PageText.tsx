import type { Page } from '@core/model';
import { type CSSProperties, memo, useMemo } from 'react';
import { drawnRuns, isRightToLeft } from './drawnRuns';
import { fitRuns } from './fitRuns';
import classes from './PageText.module.css';

interface PageTextProps {
  readonly page: Page;
  readonly text: string;
  /** Where words begin that were recognised with doubt: UTF-16 offsets. */
  readonly doubtful: ReadonlySet<number>;
}

/** The words of a page, unseen, each run over where the page draws it. */
export const PageText = memo(function PageText({ page, text, doubtful }: PageTextProps) {
  const runs = useMemo(() => drawnRuns(page, text), [page, text]);
  const { family, stretch } = useMemo(() => fitRuns(runs, text), [runs, text]);
  return (
    <div className={classes.text} data-painted style={{ fontFamily: family }}>
      {runs.map(({ start, end, x, y, height, angle }, index) => {
        const turn = angle === 0 ? '' : `rotate(${angle}deg) `;
        const style: CSSProperties = {
          left: x,
          top: y,
          fontSize: height,
          transform: `${turn}scaleX(${stretch[index]})`,
        };
        const dir = isRightToLeft(text, start, end) ? 'rtl' : 'ltr';
        return (
          <span
            key={start}
            data-start={start}
            data-end={end}
            data-doubtful={doubtful.has(start) || undefined}
            dir={dir}
            style={style}
          >
            {text.slice(start, end)}
          </span>
        );
      })}
    </div>
  );
});
