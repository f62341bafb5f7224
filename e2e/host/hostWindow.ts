import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { launchStandIn } from '../electron-standin/launchStandIn';
import { type RunningHost, startLoopback } from './startLoopback';

/** A window of Assay on one of its hosts. */
export interface HostWindow {
  readonly page: Page;
  /** What the address of every request of it begins with. */
  readonly home: string;
  /** Where exported files go unasked; null where the browser downloads them. */
  readonly saveFolder: string | null;
  /** The loopback host's, for what only it can be asked. */
  readonly loopback: RunningHost | null;
  /** Ends Assay and waits until it is gone. */
  close(): Promise<void>;
}

export interface HostOptions {
  readonly dataFolder: string;
  readonly files: readonly string[];
  readonly browser: Browser;
  readonly context: BrowserContextOptions;
  /** The loopback port of an earlier start: the working store belongs to it. */
  readonly port: number | undefined;
  /** Called before the window shows anything, where the host allows. */
  watch(page: Page, home: string): void;
}

/** Starts Assay as the project says, in a browser profile with nothing in it: only the vault is kept. */
export async function openHostWindow(project: string, options: HostOptions): Promise<HostWindow> {
  if (project === 'loopback') return openInLoopback(options);
  await rm(join(options.dataFolder, 'electron'), { recursive: true, force: true });
  return project === 'electron' ? openInElectron(options) : openInStandIn(options);
}

async function openInLoopback({
  dataFolder,
  files,
  browser,
  context,
  port,
  watch,
}: HostOptions): Promise<HostWindow> {
  const loopback = await startLoopback(dataFolder, files, port);
  const page = await (await browser.newContext(context)).newPage();
  const home = `http://127.0.0.1:${loopback.port}/`;
  watch(page, home);
  await page.goto(loopback.address);
  return { page, home, loopback, saveFolder: null, close: () => loopback.stop() };
}

async function openInStandIn({ dataFolder, files, watch }: HostOptions): Promise<HostWindow> {
  const { page, saveFolder, close } = await launchStandIn({ dataFolder, files });
  const home = 'https://assay.invalid/';
  watch(page, home);
  return { page, home, loopback: null, saveFolder, close };
}

async function openInElectron({ dataFolder, files, watch }: HostOptions): Promise<HostWindow> {
  const saveFolder = join(dataFolder, 'saved');
  const electron = await _electron.launch({
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      resolve('.'),
      '--data',
      dataFolder,
      ...files,
    ],
  });
  // Nobody is there to answer the dialog that asks for a place.
  await electron.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${folder}/${defaultPath.split(/[\\/]/).at(-1)}` };
    }) as typeof dialog.showSaveDialog;
  }, saveFolder);
  const page = await electron.firstWindow();
  const home = 'app://assay/';
  watch(page, home);
  return { page, home, loopback: null, saveFolder, close: () => electron.close() };
}
