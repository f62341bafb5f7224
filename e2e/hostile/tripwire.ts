import { readdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { escapedName, fileOfNumber, numberIn } from './files';

/** What hostile files did in the windows of a browser: one line for each thing, with the file's name. */
export interface Tripwire {
  readonly tripped: ReadonlySet<number>;
  /** All that ever happened, and whether the page's prototypes are still as they were. */
  whatHappened(): Promise<string[]>;
}

/** Lays the wire in a page that already shows something harmless; what lies below `home` may be asked for. */
export async function layTripwire(page: Page, home: string): Promise<Tripwire> {
  const context = page.context();
  const happened = new Set<string>();
  const tripped = new Set<number>();
  const said = (what: string, number: number | null) => happened.add(`${fileOfNumber(number)}: ${what}`);
  const at = (what: string, address: string) => said(`${what} ${address.slice(0, 200)}`, numberIn(address));
  // Called by every script of ours that gets to run, in whatever frame or window.
  await context.exposeFunction('trip', (number: number) => {
    tripped.add(number);
    said('a script ran', number);
  });
  watchAddresses(context, home, at);
  watchWindow(page, at);
  context.on('page', (other) => {
    at('a window was opened', other.url());
    watchWindow(other, at);
  });
  const before = await namesOfPrototypes(page);
  return {
    tripped,
    async whatHappened() {
      const after = await namesOfPrototypes(page);
      if (after !== before) happened.add(`a prototype has other names: ${after}`);
      return [...happened];
    },
  };
}

type Say = (what: string, address: string) => void;

function watchAddresses(context: BrowserContext, home: string, at: Say): void {
  context.on('request', (request) => {
    const address = request.url();
    if (address.startsWith(home) || /^(?:blob|data):/.test(address)) return;
    if (request.isNavigationRequest()) at('it went to', address);
    else at('it asked for', address);
  });
}

function watchWindow(page: Page, at: Say): void {
  page.on('dialog', (dialog) => {
    at('a dialog was shown:', dialog.message());
    void dialog.dismiss();
  });
  page.on('download', (download) => at('a file was handed over:', download.url()));
  page.on('framenavigated', (frame) => {
    // The app's own page changes what follows #; its frames hold the page they were given and no other.
    if (frame.parentFrame() && !/^about:(?:blank|srcdoc)$/.test(frame.url()))
      at('a frame went to', frame.url());
  });
  page.on('close', () => at('a window was closed:', page.url()));
}

/** The own names of what every object inherits from, and what an empty object then seems to have. */
function namesOfPrototypes(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names = [Object, Array, Function, String, Map, Promise].map(({ prototype }) =>
      Object.getOwnPropertyNames(prototype).sort().join(),
    );
    const seen: string[] = [];
    for (const name in {}) seen.push(name);
    for (const name in []) seen.push(name);
    return `${names.join('; ')}; ${seen.join()}`;
  });
}

/** Every path with the name of a file that wanted out, in the vault, beside it and where such files aim at. */
export async function escapedFiles(folder: string): Promise<string[]> {
  const below = await readdir(folder, { recursive: true });
  const found = below.filter((path) => path.includes(escapedName)).map((path) => join(folder, path));
  const around = new Set([dirname(folder), tmpdir(), homedir(), process.cwd(), '/', dirname(process.cwd())]);
  for (const place of around)
    for (const name of await readdir(place)) if (name.includes(escapedName)) found.push(join(place, name));
  return found;
}
