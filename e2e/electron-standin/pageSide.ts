/**
 * Runs the real preload in the page before the page's own scripts, with stand-ins for
 * `contextBridge` and `ipcRenderer`. Sent to the browser as text, so it uses nothing from outside.
 *
 * What differs from Electron: the preload shares the page's JavaScript world. The bridge it exposes
 * is a frozen copy of functions and data, as `contextBridge` makes it, but the worlds are not apart.
 */
function runPreload(
  binding: string,
  receiver: string,
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  type Anything = Record<string, unknown>;
  const globals = window as unknown as Anything;
  const send = globals[binding] as (channel: string, message: string) => Promise<string>;
  delete globals[binding];
  const listeners = new Map<string, Set<(event: unknown, ...rest: unknown[]) => void>>();

  // Playwright's bindings carry JSON; Electron's IPC carries byte arrays as they are.
  const encode = (value: unknown) =>
    JSON.stringify(value, (_, inner: unknown) => {
      if (!(inner instanceof Uint8Array)) return inner;
      let text = '';
      for (let start = 0; start < inner.length; start += 0x8000)
        text += String.fromCharCode(...inner.subarray(start, start + 0x8000));
      return { $bytes: btoa(text) };
    });
  const decode = (text: string): unknown =>
    JSON.parse(text, (_, inner: unknown) => {
      const bytes = (inner as Anything | null)?.$bytes;
      return typeof bytes === 'string'
        ? Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
        : inner;
    });

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => decode(await send(channel, encode(args))),
    on(channel: string, listener: (event: unknown, ...rest: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener(channel: string, listener: (event: unknown, ...rest: unknown[]) => void) {
      listeners.get(channel)?.delete(listener);
    },
  };
  Object.defineProperty(window, receiver, {
    value: (channel: string, message: string) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, decode(message));
    },
  });

  const frozenCopy = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => value(...args);
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])),
    );
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      Object.defineProperty(window, name, { value: frozenCopy(api), enumerable: true });
    },
  };
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    // A sandboxed preload has Electron and a few of Node's modules; Assay's uses none of those.
    throw new Error(`A sandboxed preload cannot load ${name}.`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
}

/**
 * The script that does so. The preload's text becomes part of it: the page's policy forbids making
 * functions from text, here too.
 */
export function preloadScript(source: string, binding: string, receiver: string): string {
  const preload = `function (require, module, exports) {\n${source}\n}`;
  return `(${runPreload})(${JSON.stringify(binding)}, ${JSON.stringify(receiver)}, ${preload});`;
}
