import { mkdir } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { standInElectron } from './standInElectron';
import { createStandInState } from './standInState';

export interface StandInOptions {
  readonly dataFolder: string;
  /** Named on the command line. */
  readonly files?: readonly string[];
  /** Holds the built `out/`; this repository when undefined. */
  readonly appFolder?: string;
  /** Where `files.save` puts files, instead of asking; `dataFolder/saved` when undefined. */
  readonly saveFolder?: string;
  readonly headless?: boolean;
}

export interface StandIn {
  readonly page: Page;
  /** Where handed-over files arrive. */
  readonly saveFolder: string;
  /** Addresses that would have opened in the user's browser. */
  readonly openedLinks: readonly string[];
  /** A second start of Assay on the same data folder, with these files. */
  handOver(files: readonly string[]): void;
  /** Closes the window and waits until Assay has ended as it does in Electron. */
  close(): Promise<void>;
}

const here = new URL('./', import.meta.url);
const registry = Symbol.for('assay.electronStandIn');
/** Where `electronModule.mjs` finds each launch's stand-in; it cannot import from here. */
const launches = new Map<string, unknown>();
(globalThis as Record<symbol, unknown>)[registry] = launches;
let count = 0;

/**
 * Starts the built main process, `out/main/electron.js`, in this process, with a stand-in for the
 * `electron` module, and opens its window in Chromium with the real preload in it.
 */
export async function launchStandIn(options: StandInOptions): Promise<StandIn> {
  const appFolder = options.appFolder ?? fileURLToPath(new URL('../../', here));
  const saveFolder = options.saveFolder ?? join(options.dataFolder, 'saved');
  await mkdir(saveFolder, { recursive: true });
  if (count === 0) register('./resolveElectron.mjs', here);
  const launch = `${process.pid}-${++count}`;
  const state = createStandInState({
    appFolder,
    saveFolder,
    commandLine: ['--data', options.dataFolder, ...(options.files ?? [])],
    browser: process.env.ASSAY_BROWSER || undefined,
    headless: options.headless ?? true,
  });
  launches.set(launch, standInElectron(state));

  const entry = pathToFileURL(join(appFolder, 'out', 'main', 'electron.js'));
  entry.searchParams.set('launch', launch);
  const ownArguments = process.argv;
  // Read by the entry while it loads, and by nothing later.
  process.argv = [process.execPath, ...state.launch.commandLine];
  try {
    await import(entry.href);
  } finally {
    process.argv = ownArguments;
  }
  const page = await state.opened.promise;
  return {
    page,
    saveFolder,
    openedLinks: state.openedLinks,
    handOver: (files) =>
      state.app.emit('second-instance', {}, [], '', { files: [...files], folder: process.cwd() }),
    async close() {
      await page.close();
      await state.ended.promise;
      launches.delete(launch);
    },
  };
}
