import { defineConfig } from '@playwright/test';
import { findTestBrowser } from './scripts/lib/browser.mjs';

const browser = process.env.ASSAY_BROWSER ?? findTestBrowser();
// Workers load this file again; they inherit the environment, so the search happens once.
if (browser) process.env.ASSAY_BROWSER = browser;

/**
 * A spec tagged @every-host does the main job through every way Assay can be hosted; all others need the loopback
 * host only. A fixture asks `test.info().project.name` which host to start.
 */
const everyHost = /@every-host/;
const realElectron = process.env.ASSAY_TEST_ELECTRON === '1' ? [{ name: 'electron', grep: everyHost }] : [];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    // Recording every step takes as long as the steps: only where somebody asks for it.
    trace: process.env.ASSAY_TRACE === '1' ? 'retain-on-failure' : 'off',
    // Tests run as root in containers, where Chromium's sandbox cannot start. Assay itself never does this.
    launchOptions: { executablePath: browser, args: ['--no-sandbox'] },
  },
  projects: [{ name: 'loopback' }, { name: 'electron-standin', grep: everyHost }, ...realElectron],
});
