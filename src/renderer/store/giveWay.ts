/** A portion of long work may take this long, in milliseconds, before the window gets its turn. */
const turn = 16;

/**
 * Lets the window draw and answer keys in the middle of long work: awaited after every small step, it gives way
 * once a frame's time was used. Not for use inside a Dexie transaction, which would end meanwhile.
 */
export function wayGiver(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < turn) return;
    await nextTask();
    begun = performance.now();
  };
}

/** After what waits now. A timer would add four milliseconds each time (HTML, timers nested more than five deep). */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
