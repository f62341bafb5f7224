import { type ChildProcess, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import { findBrowser } from '../services/findBrowser';
import { browserArguments } from './browserArguments';

/** Opens the app window in an installed browser. Fails, in a line for the terminal, where there can be none. */
export async function openBrowser(address: string, dataFolder: string): Promise<Result<ChildProcess>> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return fail(
      'no-display',
      'There is no display here: open the address above in Chromium, Chrome or Edge.',
    );
  if (process.getuid?.() === 0)
    return fail(
      'no-sandbox',
      'A browser cannot protect itself when the administrator starts it: open the address above in Chromium, Chrome or Edge.',
    );
  const program = await findBrowser();
  if (!program)
    return fail(
      'no-browser',
      'No Chromium, Chrome or Edge was found: open the address above in a browser like these.',
    );
  const browser = spawn(program, browserArguments(address, profileFolder(program, dataFolder)), {
    stdio: 'ignore',
  });
  return new Promise((done) => {
    browser.once('spawn', () => done(ok(browser)));
    browser.once('error', () =>
      done(
        fail('no-browser', `${program} did not start: open the address above in Chromium, Chrome or Edge.`),
      ),
    );
  });
}

/** A browser from a snap may not write into hidden folders such as `.local`, only into its own. */
function profileFolder(program: string, dataFolder: string): string {
  return program.startsWith('/snap/')
    ? join(homedir(), 'snap', 'chromium', 'common', 'Assay')
    : join(dataFolder, 'browser');
}
