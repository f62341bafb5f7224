import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findTestBrowser } from '../scripts/lib/browser.mjs';

/** A browser of our own starting, which keeps its profile when it is killed. */
export interface KillableBrowser {
  readonly page: Page;
  /** Ends all its processes at once, as a crash or a power button does. */
  kill(): Promise<void>;
}

export async function startBrowser(profile: string, address: string): Promise<KillableBrowser> {
  const path = process.env.ASSAY_BROWSER ?? findTestBrowser();
  if (!path) throw new Error('No browser was found; name one in ASSAY_BROWSER.');
  const child = spawn(
    path,
    [
      '--headless=new',
      // As in the end-to-end tests: in containers they run as root, where the sandbox cannot start.
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--window-size=1440,900',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const gone = new Promise((done) => child.once('exit', done));
  const kill = async () => {
    endGroup(child);
    await gone;
  };
  try {
    const browser: Browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0] ?? (await browser.newContext());
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await page.getByRole('navigation', { name: 'Workbench' }).waitFor({ timeout: 40_000 });
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The browser leads a process group of its own: everything it started goes with it. */
function endGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, refuse) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) done(address);
    });
    child.once('exit', (code) => refuse(new Error(`The browser ended with ${code}: ${said.slice(-400)}`)));
  });
}
