import type { Steps } from '@core/figures';
import { wayGiver } from '@renderer/store/giveWay';
import { startTransition, useEffect, useState } from 'react';

/**
 * What comes of long work, done a few milliseconds at a time; what came of the work before is answered until it is done,
 * null before the first. Nothing is done while `begin` is null; another `begin` begins anew.
 */
export function useSteps<Made>(begin: (() => Steps<Made>) | null): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!begin) return;
    let isWanted = true;
    const work = async () => {
      const steps = begin();
      const giveWay = wayGiver();
      for (let step = steps.next(); isWanted; step = steps.next()) {
        if (step.done) {
          const { value } = step;
          startTransition(() => setMade(() => value));
          return;
        }
        await giveWay();
      }
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [begin]);
  return made;
}
