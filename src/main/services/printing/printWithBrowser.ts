import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '@core/model/result';
import { diskFailure } from '../diskFailure';
import { findBrowser } from '../findBrowser';
import { printingArguments } from './printingArguments';
import { inPrintingFolder } from './printingFolder';

/** Milliseconds after which a browser that has not printed is ended. Hundreds of pages take some ten seconds. */
const longest = 120_000;

/**
 * Lays a page out on paper with the installed browser, unseen and offline, in a folder of its own within `dataFolder`. Fails with
 * `no-browser`, `no-sandbox`, `printing-slow` or `printing-failed`, or as the disk does.
 */
export async function printWithBrowser(
  html: Uint8Array,
  dataFolder: string,
  options: { readonly program?: string | null; readonly longest?: number } = {},
): Promise<Result<{ bytes: Uint8Array }>> {
  const program =
    options.program === undefined ? await findBrowser(undefined, undefined, true) : options.program;
  if (!program)
    return fail(
      'no-browser',
      'PDF reports are laid out by a browser, and no Chromium, Chrome or Edge was found on this computer. Install one of them, or export as html or docx and print from there.',
    );
  // Where no other user can be had (in containers), whoever starts Assay says that the page may be laid out without its sandbox.
  const unprotected = process.env.ASSAY_PRINT_WITHOUT_SANDBOX === '1';
  if (process.getuid?.() === 0 && !unprotected)
    return fail(
      'no-sandbox',
      'A browser cannot protect itself when the administrator starts it, so it lays out no PDF: start Assay as another user, or export as html or docx.',
    );
  try {
    const within = await placeFor(program, dataFolder);
    return await inPrintingFolder(html, within, async (folder, page) => {
      const output = join(folder, 'report.pdf');
      const address = pathToFileURL(page).href;
      const ended = await run(
        program,
        printingArguments(address, output, join(folder, 'profile'), unprotected),
        options.longest ?? longest,
      );
      if (!ended.ok) return ended;
      const bytes = await readFile(output).catch(() => null);
      if (bytes?.subarray(0, 5).toString('latin1') === '%PDF-') return ok({ bytes: new Uint8Array(bytes) });
      return fail(
        'printing-failed',
        `${program} did not lay out the report. Update it or install another Chromium, Chrome or Edge, or export as html or docx.`,
      );
    });
  } catch (error) {
    return { ok: false, error: diskFailure(error, 'The report cannot be laid out', dataFolder) };
  }
}

/** A browser from a snap may not read hidden folders such as `.local`, only its own. */
async function placeFor(program: string, dataFolder: string): Promise<string> {
  const place = program.startsWith('/snap/')
    ? join(homedir(), 'snap', 'chromium', 'common', 'Assay')
    : dataFolder;
  await mkdir(place, { recursive: true });
  return place;
}

/** Runs a browser until it ends by itself, or ends it with all its processes. */
function run(program: string, words: readonly string[], patience: number): Promise<Result<null>> {
  return new Promise((done) => {
    // A group of its own: what the browser starts ends with it.
    const browser = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const kill = () => {
      try {
        if (browser.pid && process.platform !== 'win32') process.kill(-browser.pid, 'SIGKILL');
        else browser.kill('SIGKILL');
      } catch {
        // It has just ended.
      }
    };
    const timer = setTimeout(() => {
      kill();
      done(
        fail(
          'printing-slow',
          `The report was not laid out within ${Math.round(patience / 1000)} seconds. Export fewer sources with it, or export as html or docx.`,
        ),
      );
    }, patience);
    process.once('exit', kill);
    browser.once('error', () => {
      clearTimeout(timer);
      process.off('exit', kill);
      done(fail('printing-failed', `${program} did not start; export as html or docx.`));
    });
    browser.once('exit', () => {
      clearTimeout(timer);
      process.off('exit', kill);
      kill();
      done(ok(null));
    });
  });
}
