import { type ReactNode, useEffect, useState } from 'react';

/** Those whose turn has not come, first asked first shown. */
const waiting: (() => void)[] = [];
let isBusy = false;

/** The next one gets a task of its own, and what it shows is drawn before the one after. */
function showNext(): void {
  const show = waiting.shift();
  isBusy = show !== undefined;
  if (!show) return;
  show();
  setTimeout(showNext);
}

interface LaterProps {
  readonly children: ReactNode;
  /** Holds the room until then. */
  readonly placeholder: ReactNode;
}

/**
 * Draws its children a moment after the rest, one `Later` after the other, each in a task of its own: several choices
 * with lists together would hold up what they stand round.
 */
export function Later({ children, placeholder }: LaterProps) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const show = () => setShown(true);
    waiting.push(show);
    if (!isBusy) setTimeout(showNext);
    isBusy = true;
    return () => {
      const place = waiting.indexOf(show);
      if (place >= 0) waiting.splice(place, 1);
    };
  }, []);
  return isShown ? children : placeholder;
}
