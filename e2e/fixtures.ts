import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type RunningHost, startLoopback } from './host/startLoopback';
import { type PageWatch, watchPage } from './host/watchPage';
import { Workbench } from './pages/Workbench';

export interface LaunchOptions {
  readonly files?: readonly string[];
  /** Take the sample case as it comes; else a new, empty case is made first. */
  readonly sample?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Assay on a data folder of the test's own, which goes with the test. */
export class AssayRun {
  private host: RunningHost | null = null;
  private readonly watches: PageWatch[] = [];
  /** Set by a test that provokes errors on purpose. */
  expectProblems = false;

  constructor(
    readonly folder: string,
    private readonly newPage: (options: { colorScheme?: 'light' | 'dark' }) => Promise<Page>,
  ) {}

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  /** Starts the host and opens a window in a browser profile of its own: nothing but the vault is kept. */
  async launch(options: LaunchOptions = {}): Promise<Workbench> {
    this.host = await startLoopback(this.dataFolder, options.files, this.host?.port);
    const workbench = await this.openWindow(options);
    if (!options.sample) await workbench.newCase('Test case');
    return workbench;
  }

  /** Starts again on the same folder, with an empty browser profile. */
  async relaunch(options: LaunchOptions = {}): Promise<Workbench> {
    await this.stop();
    this.host = await startLoopback(this.dataFolder, options.files, this.host?.port);
    return this.openWindow(options);
  }

  async stop(): Promise<void> {
    await this.host?.stop();
  }

  problems(): string[] {
    return this.expectProblems ? [] : this.watches.flatMap((watch) => watch.problems);
  }

  private async openWindow({ colorScheme }: LaunchOptions): Promise<Workbench> {
    if (!this.host) throw new Error('The host is not running');
    const page = await this.newPage(colorScheme ? { colorScheme } : {});
    this.watches.push(watchPage(page, `http://127.0.0.1:${this.host.port}/`));
    await page.goto(this.host.address);
    const workbench = new Workbench(page);
    await expect(workbench.navigation).toBeVisible();
    return workbench;
  }
}

export const test = base.extend<{ assay: AssayRun }>({
  assay: async ({ browser }, use, info) => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
    const assay = new AssayRun(folder, async ({ colorScheme }) => {
      const context = await browser.newContext({ ...info.project.use, ...(colorScheme && { colorScheme }) });
      return context.newPage();
    });
    await use(assay);
    for (const context of browser.contexts()) await context.close();
    await assay.stop();
    await rm(folder, { recursive: true, force: true });
    expect(assay.problems(), 'no console error and no request outside the host').toEqual([]);
  },
});

export { expect };
