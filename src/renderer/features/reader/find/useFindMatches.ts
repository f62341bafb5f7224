import { findInText } from '@core/search/findInText';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { paint } from '../highlights/registry';
import { useReading } from '../ReadingContext';
import { scrollToOffset } from '../scroll/moveScroll';
import { topOffset } from '../scroll/topOffset';
import { useFind } from './findStore';
import { spansTouching } from './spansTouching';

/** Milliseconds after the last keystroke. */
const pause = 60;
const upperThird = 0.3;

/** Looks for the query while the bar is open, paints what is near, and goes to the match stood at. */
export function useFindMatches(): void {
  const reading = useReading();
  const { isOpen, query, matchCase, wholeWord, matches, current } = useFind();
  const near = useStore(reading.state, (state) => state.near);
  const sight = useStore(reading.state, (state) => state.sight);

  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => {
      const found = query === '' ? [] : findInText(reading.text, query, { matchCase, wholeWord });
      const from = topOffset(reading);
      const ahead = found.findIndex(({ end }) => end > from);
      useFind.setState({ matches: found, current: found.length === 0 ? -1 : Math.max(0, ahead) });
    }, pause);
    return () => clearTimeout(timer);
  }, [reading, isOpen, query, matchCase, wholeWord]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: near and sight say when to paint again
  useEffect(() => {
    const span = reading.sightSpan();
    const match = matches[current];
    const shown = span ? spansTouching(matches, span.start, span.end) : [];
    paint(
      'assay-find',
      shown.filter((each) => each !== match).flatMap(({ start, end }) => reading.map.rangesFor(start, end)),
    );
    paint('assay-find-current', match ? reading.map.rangesFor(match.start, match.end) : []);
  }, [reading, matches, current, near, sight]);

  useEffect(
    () => () => {
      paint('assay-find', []);
      paint('assay-find-current', []);
    },
    [],
  );

  useEffect(() => {
    const match = matches[current];
    if (!match) return;
    // After this drawing: only then may sections be put into the DOM.
    const frame = requestAnimationFrame(() => {
      const view = reading.scroller?.getBoundingClientRect();
      if (!view) return;
      reading.mountPassage(match.start, match.end);
      reading.bringAcross(match.start);
      const box = reading.boxesOf(match.start, match.end)[0];
      const inSight = box && box.top > view.top + 60 && box.bottom < view.bottom - 20;
      if (!inSight) scrollToOffset(reading, match.start, upperThird, true);
    });
    return () => cancelAnimationFrame(frame);
  }, [reading, matches, current]);
}
