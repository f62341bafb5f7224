import { matchesKeys } from './keys';
import { allCommands } from './registry';

let kept: KeyboardEvent[] = [];

function keep(event: KeyboardEvent): void {
  const isCommand = allCommands().some(({ keys }) => keys?.some((each) => matchesKeys(event, each)));
  if (!isCommand) return;
  // The browser has its own meaning for some of them, such as its own search for Ctrl+F.
  event.preventDefault();
  kept.push(event);
}

/** Keys of commands pressed while the case is still being opened: they are kept, not lost. */
export const keepEarlyKeys = {
  begin(): void {
    window.addEventListener('keydown', keep);
  },
  /** What was pressed, in its order. From here on the window listens itself. */
  end(): readonly KeyboardEvent[] {
    window.removeEventListener('keydown', keep);
    const pressed = kept;
    kept = [];
    return pressed;
  },
};
