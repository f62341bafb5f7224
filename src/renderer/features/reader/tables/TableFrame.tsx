import {
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  type UIEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type WheelEvent,
} from 'react';
import { useReading } from '../ReadingContext';
import { BandContext } from './BandContext';
import { Columns } from './Columns';
import type { TableSideways } from './TableSideways';
import { type TablePlan, widthOf } from './tablePlan';
import classes from './tables.module.css';

interface TableFrameProps {
  readonly plan: TablePlan;
  readonly text: string;
  /** Its pieces. */
  readonly children: ReactNode;
}

/**
 * Around all pieces of a table: the names of its columns stay at the top while any of it is in sight, and a bar that
 * scrolls all pieces sideways at the foot of what is in sight, also where the table's own end is far below.
 */
export function TableFrame({ plan, text, children }: TableFrameProps) {
  const reading = useReading();
  const sideways = useMemo(() => reading.sidewaysOf(plan), [reading, plan]);
  const band = useBand(sideways);
  const [isScrolled, setScrolled] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const scrolled = bar.current;
    if (!scrolled) return;
    sideways.frame = frame.current;
    sideways.bar = scrolled;
    const look = () => {
      setScrolled(scrolled.scrollWidth > scrolled.clientWidth + 1);
      sideways.follow();
    };
    // Pieces that come into the DOM, or near what is in sight, begin at their first column.
    const soon = () => requestAnimationFrame(() => sideways.follow());
    const stop = reading.state.subscribe(({ mounted }, before) => {
      if (mounted !== before.mounted) soon();
    });
    const pieces = frame.current;
    pieces?.addEventListener('contentvisibilityautostatechange', soon);
    const observer = new ResizeObserver(look);
    for (const element of [scrolled, ...scrolled.children]) observer.observe(element);
    return () => {
      stop();
      pieces?.removeEventListener('contentvisibilityautostatechange', soon);
      observer.disconnect();
      sideways.frame = null;
      sideways.bar = null;
    };
  }, [reading, sideways]);

  // Other columns are in the DOM: what is laid over the words looks for them anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the band says when
  useLayoutEffect(() => reading.redrawn(), [reading, band]);

  function onScroll({ target }: UIEvent<HTMLElement>): void {
    if (target === bar.current) sideways.follow();
    else sideways.followPiece(target as Element);
  }

  function onWheel(event: WheelEvent): void {
    if (bar.current && event.deltaX !== 0) bar.current.scrollLeft += event.deltaX;
  }

  /** Else they would move the pane. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || (event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    sideways.toEnd(event.key === 'Home');
  }

  const { header, columns, edges } = plan;
  return (
    <div
      ref={frame}
      className={classes.frame}
      dir={plan.direction}
      data-scrolled={isScrolled || undefined}
      onWheel={onWheel}
      onScrollCapture={onScroll}
    >
      {header && (
        <div className={classes.stuck}>
          <div className={classes.head} data-sideways aria-hidden>
            <table className={classes.table} style={widthOf(plan)}>
              <Columns plan={plan} band={band} />
              <tbody>
                <tr>
                  {plan.gutter > 0 && <td className={classes.number} />}
                  {band.first > 0 && <td />}
                  {header.slice(band.first, band.end).map(({ start, end }, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells never change; empty ones share a start
                    <th key={place} data-figures={plan.figures[band.first + place] || undefined}>
                      {text.slice(start, end)}
                    </th>
                  ))}
                  {band.end < columns.length && <td />}
                </tr>
              </tbody>
            </table>
          </div>
        </div>
      )}
      <BandContext value={band}>{children}</BandContext>
      <div
        ref={bar}
        className={classes.bar}
        {...(isScrolled && {
          role: 'group',
          tabIndex: 0,
          onKeyDown,
          'aria-label': `Table of ${columns.length} columns, scrolled sideways`,
        })}
      >
        <div className={classes.room} style={{ width: `${edges.at(-1)}em` }} />
      </div>
    </div>
  );
}

/** The columns that are drawn. While the table is scrolled, others are drawn piece by piece and no frame waits for them. */
function useBand(sideways: TableSideways) {
  const [drawn, setDrawn] = useState({ of: sideways, band: sideways.band.getState() });
  useEffect(() => {
    const draw = () => setDrawn({ of: sideways, band: sideways.band.getState() });
    draw();
    return sideways.band.subscribe(() => (sideways.isUrgent ? draw() : startTransition(draw)));
  }, [sideways]);
  return drawn.of === sideways ? drawn.band : sideways.band.getState();
}
