/** Gives the focus back to the source, found by its name, which is a fixed interface. */
export function focusText(): void {
  const text = document.querySelector<HTMLElement>('[aria-label="Source text"]');
  text?.focus({ preventScroll: true });
}
