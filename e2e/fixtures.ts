import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type HostWindow, openHostWindow } from './host/hostWindow';
import { type RunningHost, startLoopback } from './host/startLoopback';
import { layVaultWithCase } from './host/vaultWithCase';
import { type PageWatch, watchPage } from './host/watchPage';
import { Workbench } from './pages/Workbench';

export interface LaunchOptions {
  readonly files?: readonly string[];
  /** A first start, which brings the sample case; else the vault has an empty case, "Test case", that is opened. */
  readonly sample?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Assay on a data folder of the test's own, which goes with the test. */
export class AssayRun {
  private window: HostWindow | null = null;
  private loopback: RunningHost | null = null;
  private readonly watches: PageWatch[] = [];
  /** Set by a test that provokes errors on purpose. */
  expectProblems = false;

  constructor(
    readonly folder: string,
    private readonly project: string,
    private readonly browser: Browser,
    private readonly context: BrowserContextOptions,
  ) {}

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  /** Starts the host and opens a window in a browser profile with nothing in it. */
  async launch(options: LaunchOptions = {}): Promise<Workbench> {
    if (options.sample) return this.open(options);
    await layVaultWithCase(this.dataFolder, this.browser, this.context);
    const workbench = await this.open(options);
    await expect(workbench.page.getByRole('button', { name: 'Cases' })).toHaveText('Test case');
    // A key pressed before the browser has shown a first picture does not reach the page.
    await workbench.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return workbench;
  }

  /** Starts again on the same folder, with an empty browser profile. */
  async relaunch(options: LaunchOptions = {}): Promise<Workbench> {
    const { page } = this.window ?? {};
    await this.stop();
    // Only now: what its window still had in mind when Assay ended is gone with it.
    await page?.context().close();
    return this.open(options);
  }

  /** Another Assay, with a data folder and a browser of its own, as on another computer. */
  async elsewhere(options: LaunchOptions = {}): Promise<Workbench> {
    const other = new AssayRun(join(this.folder, 'elsewhere'), this.project, this.browser, this.context);
    await mkdir(other.folder, { recursive: true });
    await this.stop();
    const workbench = await other.open(options);
    this.window = other.window;
    this.watches.push(...other.watches);
    return workbench;
  }

  /** A second window of the same browser on the same host. */
  async secondWindow(workbench: Workbench): Promise<Workbench> {
    const page = await workbench.page.context().newPage();
    await page.goto(this.running.address);
    return new Workbench(page, null);
  }

  /** A window in an empty profile on the running host, as it comes up. */
  async secondStart(): Promise<Page> {
    const page = await (await this.browser.newContext(this.context)).newPage();
    await page.goto(this.running.address);
    return page;
  }

  /** The host ends as in a crash; its window stays. */
  async crash(): Promise<void> {
    await this.running.stop('SIGKILL');
  }

  /** Starts the host again and opens its new address in the window, whose profile is kept. */
  async startAgain(workbench: Workbench): Promise<void> {
    this.loopback = await startLoopback(this.dataFolder, [], this.running.port);
    await workbench.page.goto(this.loopback.address);
    await expect(workbench.navigation).toBeVisible();
  }

  async stop(): Promise<void> {
    await this.window?.close();
    if (this.loopback !== this.window?.loopback) await this.loopback?.stop();
    this.window = null;
  }

  problems(): string[] {
    return this.expectProblems ? [] : this.watches.flatMap((watch) => watch.problems);
  }

  private get running(): RunningHost {
    if (!this.loopback) throw new Error('This needs the loopback host');
    return this.loopback;
  }

  private async open({ files = [], colorScheme }: LaunchOptions): Promise<Workbench> {
    const window = await openHostWindow(this.project, {
      dataFolder: this.dataFolder,
      files,
      browser: this.browser,
      context: { ...this.context, ...(colorScheme && { colorScheme }) },
      port: this.loopback?.port,
      watch: (page, home) => this.watches.push(watchPage(page, home)),
    });
    this.window = window;
    this.loopback = window.loopback ?? this.loopback;
    const workbench = new Workbench(window.page, window.saveFolder);
    // The first start on a busy machine, with the sample case to take in.
    await expect(workbench.navigation).toBeVisible({ timeout: 40_000 });
    return workbench;
  }
}

export const test = base.extend<{ assay: AssayRun }>({
  assay: async ({ browser, bypassCSP }, use, info) => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-'));
    const context = { ...info.project.use, bypassCSP: bypassCSP ?? false };
    const assay = new AssayRun(folder, info.project.name, browser, context);
    await use(assay);
    for (const context of browser.contexts()) await context.close();
    await assay.stop();
    await rm(folder, { recursive: true, force: true });
    expect(assay.problems(), 'no console error and no request outside the host').toEqual([]);
  },
});

export { expect };
