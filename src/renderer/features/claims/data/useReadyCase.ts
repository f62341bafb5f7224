import type { Weighing } from '@core/assess';
import { wayGiver } from '@renderer/store/giveWay';
import { startTransition, useEffect, useState } from 'react';
import { useWeighedCase, type WeighedCase } from './useWeighedCase';

const weighed = new WeakSet<Weighing>();

/**
 * The weighed case once every claim in it is weighed, so that drawing a picture weighs nothing; undefined until it is for
 * the first time, and then the one before. Thousands of claims are weighed in slices that nobody feels, and what shows
 * them is drawn in such slices, too.
 */
export function useReadyCase(): WeighedCase | undefined {
  const current = useWeighedCase();
  const [ready, setReady] = useState(() => (current && weighed.has(current.weighing) ? current : undefined));
  useEffect(() => {
    if (!current) return setReady(undefined);
    let isWanted = true;
    const { weighing } = current;
    const work = async () => {
      const giveWay = wayGiver();
      for (const { id } of weighed.has(weighing) ? [] : weighing.claims) {
        weighing.standingOf(id);
        await giveWay();
        if (!isWanted) return;
      }
      weighed.add(weighing);
      startTransition(() => setReady(current));
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [current]);
  return ready;
}
