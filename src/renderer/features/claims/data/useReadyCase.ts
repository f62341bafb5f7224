import type { Weighing } from '@core/assess';
import { startTransition, useEffect, useState } from 'react';
import { useWeighedCase, type WeighedCase } from './useWeighedCase';

/** Milliseconds of work after which the window has its turn. */
const slice = 30;

const weighed = new WeakSet<Weighing>();

/**
 * The weighed case once every claim in it is weighed, so that drawing a picture weighs nothing; undefined until it is for
 * the first time, and then the one before. Thousands of claims are weighed in slices that nobody feels.
 */
export function useReadyCase(): WeighedCase | undefined {
  const current = useWeighedCase();
  const [ready, setReady] = useState<WeighedCase>();
  useEffect(() => {
    if (!current) return setReady(undefined);
    if (weighed.has(current.weighing)) return setReady(current);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next = 0;
    const work = () => {
      const { weighing } = current;
      const end = performance.now() + slice;
      while (next < weighing.claims.length && performance.now() < end) {
        weighing.standingOf(weighing.claims[next]?.id ?? '');
        next += 1;
      }
      if (next < weighing.claims.length) timer = setTimeout(work);
      else {
        weighed.add(weighing);
        startTransition(() => setReady(current));
      }
    };
    work();
    return () => clearTimeout(timer);
  }, [current]);
  return ready;
}
