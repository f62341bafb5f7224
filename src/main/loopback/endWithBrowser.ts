import type { ChildProcess } from 'node:child_process';
import type { EventStreams } from './eventStreams';

/**
 * Ends Assay once its window is closed. A browser that ends at once only handed the address to one
 * that was still open, so what counts then is whether any window still listens; the pause lets a
 * window reload.
 */
export function endWithBrowser(
  browser: ChildProcess,
  events: EventStreams,
  end: () => void,
  pause = 3_000,
): void {
  let ended = false;
  const endIfUnused = () => {
    if (ended && events.open === 0)
      setTimeout(() => {
        if (events.open === 0) end();
      }, pause);
  };
  events.onLeave = endIfUnused;
  browser.once('exit', () => {
    ended = true;
    endIfUnused();
  });
}
