/**
 * Points at, focuses, copies from and presses every element below the ones `selector` finds, as a reader might.
 * Runs in the page.
 */
export function touchEverything(selector: string): void {
  for (const top of document.querySelectorAll(selector))
    for (const element of [top, ...top.querySelectorAll('*')]) {
      for (const kind of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'copy', 'contextmenu', 'click'])
        element.dispatchEvent(
          kind === 'click'
            ? new MouseEvent(kind, { bubbles: true, cancelable: true })
            : new Event(kind, { bubbles: true, cancelable: true }),
        );
    }
}
