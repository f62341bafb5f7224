import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, expect } from '@playwright/test';
import { Workbench } from '../pages/Workbench';
import { startLoopback } from './startLoopback';

let made: Promise<string> | undefined;

/**
 * Lays a data folder in which Assay was started before and an empty case, "Test case", was made. It is made through
 * the window once for each worker, because a first start costs each spec seconds.
 */
export async function layVaultWithCase(
  dataFolder: string,
  browser: Browser,
  context: BrowserContextOptions,
): Promise<void> {
  made ??= make(browser, context);
  await cp(await made, dataFolder, { recursive: true });
}

async function make(browser: Browser, options: BrowserContextOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-e2e-vault-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const host = await startLoopback(folder);
  const context = await browser.newContext(options);
  const workbench = new Workbench(await context.newPage(), null);
  await workbench.page.goto(host.address);
  await expect(workbench.navigation).toBeVisible({ timeout: 40_000 });
  await workbench.newCase('Test case');
  await expect(workbench.saveState).toContainText('Saved');
  await context.close();
  await host.stop();
  return folder;
}
