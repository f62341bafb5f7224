const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** True when the event is exactly the keys named, as in `mod+shift+Z`, `Alt+ArrowDown`, `H` or `?`. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()));
  const mod = isMac ? event.metaKey : event.ctrlKey;
  if (mod !== wants.has('mod') || event.altKey !== wants.has('alt')) return false;
  if ((isMac ? event.ctrlKey : event.metaKey) !== false) return false;
  // A sign such as “?” needs Shift on some keyboards and not on others.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!isSign && event.shiftKey !== wants.has('shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase() || isSameKeyElsewhere(event, key);
}

/** On a keyboard of another script (Arabic, Russian) the letter is taken by its place. */
function isSameKeyElsewhere(event: KeyboardEvent, key: string): boolean {
  const isForeign = event.key.length === 1 && event.key > '\u007f';
  return isForeign && /^[a-z]$/i.test(key) && event.code === `Key${key.toUpperCase()}`;
}

const shown: Record<string, string> = isMac
  ? { mod: '⌘', shift: '⇧', alt: '⌥' }
  : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };
/** In words: not every font has the four arrows alike. */
const arrows: Record<string, string> = {
  arrowdown: 'Down',
  arrowup: 'Up',
  arrowleft: 'Left',
  arrowright: 'Right',
};

/** The keys as they are written for the user: `Ctrl K`, `⌘ K`. */
export function keysInWords(keys: string): string {
  return keys
    .split('+')
    .map((part) => shown[part.toLowerCase()] ?? arrows[part.toLowerCase()] ?? part)
    .join(' ');
}

/** Whether the user is typing: plain letters then belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]');
}
