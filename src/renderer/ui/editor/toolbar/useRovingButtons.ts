import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

/** Makes a toolbar one stop of the Tab key: arrows, Home and End go between its buttons. */
export function useRovingButtons() {
  const ref = useRef<HTMLDivElement>(null);
  const stop = useRef(0);

  useEffect(() => {
    const list = buttonsOf(ref.current);
    const at = Math.min(stop.current, list.length - 1);
    list.forEach((button, place) => {
      button.tabIndex = place === at ? 0 : -1;
    });
  });

  const go = (place: number) => {
    const list = buttonsOf(ref.current);
    stop.current = (place + list.length) % list.length;
    list.forEach((button, at) => {
      button.tabIndex = at === stop.current ? 0 : -1;
    });
    list[stop.current]?.focus();
  };

  return {
    ref,
    onFocus: (event: FocusEvent) => {
      const place = buttonsOf(ref.current).indexOf(event.target as HTMLButtonElement);
      if (place >= 0) stop.current = place;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const here = buttonsOf(ref.current).indexOf(event.target as HTMLButtonElement);
      if (here < 0) return;
      const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
      if (event.key === 'ArrowRight') go(here + forward);
      else if (event.key === 'ArrowLeft') go(here - forward);
      else if (event.key === 'Home') go(0);
      else if (event.key === 'End') go(-1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function buttonsOf(toolbar: HTMLElement | null): HTMLButtonElement[] {
  return toolbar ? [...toolbar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')] : [];
}
