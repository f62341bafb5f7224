import { type FigureBounds, type FigureData, type FigureSpec, figureSteps } from '@core/figures';
import type { WeighedCase } from '@renderer/features/claims';
import { wayGiver } from '@renderer/store/giveWay';
import { startTransition, useEffect, useState } from 'react';

/**
 * The picture a spec asks for, made a few milliseconds at a time; the one before is answered until the next is there, null
 * before the first. Nothing is made while `bounds` is null.
 */
export function useFigure(
  { state, weighing }: WeighedCase,
  spec: FigureSpec,
  bounds: FigureBounds | null,
): FigureData | null {
  const [figure, setFigure] = useState<FigureData | null>(null);
  useEffect(() => {
    if (!bounds) return;
    let isWanted = true;
    const make = async () => {
      const steps = figureSteps(state, weighing, spec, bounds);
      const giveWay = wayGiver();
      for (let step = steps.next(); isWanted; step = steps.next()) {
        if (step.done) {
          const made = step.value;
          startTransition(() => setFigure(made));
          return;
        }
        await giveWay();
      }
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [state, weighing, spec, bounds]);
  return figure;
}
