import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { type RunningHost, startLoopback } from '../../e2e/host/startLoopback';
import { findBrowser } from '../../scripts/lib/browser.mjs';

export interface Memory {
  /** Bytes of JavaScript objects after a collection. */
  readonly heap: number;
  /** Bytes of the page's process, shared ones in proportion; null where the system does not say. */
  readonly process: number | null;
}

/** Assay's window in a browser of its own, on a case of the bench. */
export class BenchWindow {
  private constructor(
    private readonly folder: string,
    private readonly host: RunningHost,
    private readonly browser: Browser,
    private readonly devtools: CDPSession,
    readonly page: Page,
  ) {}

  static async open(caseFile: Uint8Array): Promise<BenchWindow> {
    const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
    const file = join(folder, 'bench.assay');
    await writeFile(file, caseFile);
    const host = await startLoopback(join(folder, 'data'), [file]);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.goto(host.address);
    const window = new BenchWindow(folder, host, browser, devtools, page);
    await page
      .getByRole('list', { name: 'Sources' })
      .getByText('Begin here', { exact: true })
      .waitFor({ timeout: 300_000 });
    return window;
  }

  /** Starts the page anew on the small source and waits until it rests. */
  async restart(): Promise<void> {
    await this.page.getByRole('list', { name: 'Sources' }).getByText('Begin here', { exact: true }).click();
    await this.page.getByRole('heading', { name: 'Begin here' }).waitFor();
    await this.page.reload();
    await this.page.getByRole('heading', { name: 'Begin here' }).waitFor({ timeout: 120_000 });
    await this.rest();
  }

  /** Until everything is saved and the page has been idle for a while. */
  async rest(milliseconds = 1_500): Promise<void> {
    await this.page
      .getByRole('status', { name: 'Save state' })
      .filter({ hasText: 'Saved' })
      .waitFor({ timeout: 120_000 });
    await this.page.waitForTimeout(milliseconds);
  }

  async memory(): Promise<Memory> {
    for (let round = 0; round < 3; round++) await this.devtools.send('HeapProfiler.collectGarbage');
    return { heap: await this.metric('JSHeapUsedSize'), process: await this.processMemory() };
  }

  /** Seconds the page's thread has worked so far. */
  work(): Promise<number> {
    return this.metric('TaskDuration');
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.host.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async metric(name: string): Promise<number> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  }

  private async processMemory(): Promise<number | null> {
    const browser = await this.browser.newBrowserCDPSession();
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    await browser.detach();
    try {
      const sizes = processInfo
        .filter(({ type }) => type === 'renderer')
        .map(({ id }) => /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]);
      return Math.max(...sizes.map((size) => Number(size) * 1_024));
    } catch {
      return null;
    }
  }
}
