import { startOf } from '@core/highlights';
import type { Area, HighlightRow } from '@core/model';
import { type Reveal, useWorkspace } from '@renderer/app/workspace';
import { useEffect, useRef, useState } from 'react';
import { revealArea } from '../pages/areas/revealArea';
import type { Reading } from '../Reading';
import { scrollToOffset } from './moveScroll';

export interface Flash {
  readonly start: number;
  readonly end: number;
}

const flashTime = 950;
/** A passage between these shares of the height is in sight already and needs no scrolling. */
const comfortable = { from: 0.06, to: 0.75 };
const upperThird = 0.25;

/** Answers `workspace.reveal`: brings the passage into sight and says for a moment where it is. */
export function useReveal(
  reading: Reading,
  highlights: readonly HighlightRow[] | undefined,
): readonly Flash[] {
  const reveal = useWorkspace((state) => state.reveal);
  const answered = useRef<Reveal | null>(null);
  const [flashes, setFlashes] = useState<readonly Flash[]>([]);

  useEffect(() => {
    if (!reveal || reveal === answered.current || reveal.sourceId !== reading.sourceId) return;
    const area = areaOf(reveal, highlights);
    if (area && reading.paged) {
      answered.current = reveal;
      revealArea(reading, reading.paged, area);
      useWorkspace.setState((state) => (state.reveal === reveal ? { reveal: null } : state));
      return;
    }
    const passages = passagesOf(reveal, highlights);
    const first = passages?.[0];
    if (!passages || !first) return;
    answered.current = reveal;
    // After this drawing: only then may sections be put into the DOM.
    requestAnimationFrame(() => {
      reading.bringAcross(first.start);
      if (!isInSight(reading, first)) scrollToOffset(reading, first.start, upperThird, true);
      setFlashes([...passages]);
      useWorkspace.setState((state) => (state.reveal === reveal ? { reveal: null } : state));
    });
  }, [reveal, reading, highlights]);

  useEffect(() => {
    if (flashes.length === 0) return;
    const timer = setTimeout(() => setFlashes([]), flashTime);
    return () => clearTimeout(timer);
  }, [flashes]);
  return flashes;
}

/** Null while the highlight has not been read yet. */
function passagesOf(
  reveal: Reveal,
  highlights: readonly HighlightRow[] | undefined,
): readonly Flash[] | null {
  if (reveal.range) return [reveal.range];
  const highlight = highlights?.find(({ id }) => id === reveal.highlightId);
  if (!highlight || highlight.ranges.length > 0) return highlight?.ranges ?? null;
  // In the reading column an area is found by the words it stands before.
  const start = startOf(highlight);
  return start === Number.MAX_SAFE_INTEGER ? [] : [{ start, end: start + 1 }];
}

/** The area to show of a highlight that has no words. */
function areaOf(reveal: Reveal, highlights: readonly HighlightRow[] | undefined): Area | null {
  const highlight = highlights?.find(({ id }) => id === reveal.highlightId);
  return !reveal.range && highlight?.ranges.length === 0 ? (highlight.areas?.[0] ?? null) : null;
}

function isInSight(reading: Reading, { start, end }: Flash): boolean {
  const view = reading.scroller?.getBoundingClientRect();
  if (!view) return true;
  reading.mountPassage(start, end);
  const boxes = reading.boxesOf(start, end);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return (
    boxes.length > 0 &&
    top >= view.top + comfortable.from * view.height &&
    bottom <= view.top + comfortable.to * view.height
  );
}
