import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'rolldown';
import { startLoopback } from '../e2e/host/startLoopback';
import { findBrowser } from '../scripts/lib/browser.mjs';
import type { CommitTimes } from './support/commitsInPage';
import { journalOfTags } from './support/journalOfTags';
import { quantile } from './support/measure';
import { comparedRow } from './support/targetTable';

/**
 * An empty profile gets a case back from the vault's journal alone: from the first request of the page until the window
 * says “Saved”. And what a commit costs beside the bare Dexie transaction with the same row and change.
 */
const commits = 500;
const only = process.argv[2];
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

async function recovery(changes: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-recovery-'));
  const { caseId, text } = journalOfTags(changes);
  await mkdir(join(folder, 'cases', caseId), { recursive: true });
  await writeFile(join(folder, 'cases', caseId, 'journal.jsonl'), text);
  const settings = { analyst: 'Bench', theme: 'auto', lastCase: caseId, sampleOffered: true };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
  const host = await startLoopback(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const begun = performance.now();
    await page.goto(host.address);
    await page
      .getByRole('status', { name: 'Save state' })
      .filter({ hasText: 'Saved' })
      .waitFor({ timeout: 300_000 });
    return (performance.now() - begun) / 1_000;
  } finally {
    await context.close();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function commitTimes(): Promise<CommitTimes> {
  const root = process.cwd();
  const alias = Object.fromEntries(
    ['core', 'host', 'renderer'].map((name) => [`@${name}`, join(root, 'src', name)]),
  );
  const bundle = await build({
    input: join(root, 'bench/support/commitsInPage.ts'),
    resolve: { alias },
    write: false,
    logLevel: 'silent',
    output: { format: 'iife' },
  });
  const server = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end('<!doctype html>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(bundle.output[0].code);
    return await page.evaluate(
      (count) =>
        (globalThis as unknown as { commitsInPage(count: number): Promise<CommitTimes> }).commitsInPage(
          count,
        ),
      commits,
    );
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

try {
  const rows = [];
  for (const [changes, most] of [
    [10_000, 5],
    [100_000, 40],
  ] as const) {
    if (only && only !== String(changes)) continue;
    const value = await recovery(changes);
    const what = `${changes.toLocaleString('en')} changes from the journal alone`;
    rows.push(comparedRow({ what, value, beside: Number.NaN, unit: 's', most }));
  }
  if (!only || only === 'commit') {
    const { commits: own, bare } = await commitTimes();
    const p95 = (times: number[]) => quantile(times, 0.95);
    rows.push(
      comparedRow({ what: 'a commit, 95 %', value: p95(own), beside: p95(bare), unit: 'ms', mostAbove: 10 }),
    );
  }
  console.table(rows);
} finally {
  await browser.close();
}
