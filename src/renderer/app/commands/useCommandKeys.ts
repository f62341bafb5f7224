import { useEffect } from 'react';
import { isTyping, matchesKeys } from './keys';
import { allCommands, isAvailable } from './registry';

/** Listens for the keys of every command, for as long as the window is there. */
export function useCommandKeys(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isModalOpen()) return;
      const typing = isTyping(event.target);
      for (const command of allCommands()) {
        if (typing && !command.whileTyping) continue;
        if (!command.keys?.some((keys) => matchesKeys(event, keys)) || !isAvailable(command)) continue;
        event.preventDefault();
        void command.perform();
        return;
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isModalOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
