import { useEffect } from 'react';
import { keepEarlyKeys } from './earlyKeys';
import { isTyping, matchesKeys } from './keys';
import { allCommands, isAvailable } from './registry';

/** Listens for the keys of every command, for as long as the window is there; first come those pressed before. */
export function useCommandKeys(): void {
  useEffect(() => {
    for (const event of keepEarlyKeys.end()) perform(event);
    function onKeyDown(event: KeyboardEvent): void {
      if (!event.defaultPrevented && perform(event)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Whether a command was meant, and is now performed. */
function perform(event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  const typing = isTyping(event.target);
  for (const command of allCommands()) {
    if (typing && !command.whileTyping) continue;
    if (!command.keys?.some((keys) => matchesKeys(event, keys)) || !isAvailable(command)) continue;
    // Asked last: it looks through the whole window, which no letter typed should pay for.
    if (isModalOpen()) return false;
    void command.perform();
    return true;
  }
  return false;
}

function isModalOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
