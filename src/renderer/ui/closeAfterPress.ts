/**
 * Closes something that stands above a list when it loses the focus. Where a mouse button is being
 * pressed, only after the click: else the list would move up under the mouse, and the click be lost.
 */
export function closeAfterPress(close: () => void): void {
  if (document.querySelector(':active')) window.addEventListener('click', close, { once: true });
  else close();
}
