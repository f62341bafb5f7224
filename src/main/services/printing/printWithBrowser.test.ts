import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfExporter } from '@core/export/pdf/pdfExporter';
import { depotCase } from '@core/export/testing/depotCase';
import { provideAssets } from '@core/import/testing/provideAssets';
import { ok } from '@core/model';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../findBrowser';
import { printingArguments } from './printingArguments';
import { printWithBrowser } from './printWithBrowser';

let folder: string;
beforeAll(() => {
  provideAssets();
  process.env.ASSAY_PRINT_WITHOUT_SANDBOX = '1';
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-printing-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = new TextEncoder().encode('<!doctype html><title>T</title><h1>One</h1>');

function judge(program: string, ...words: string[]): string | null {
  const run = spawnSync(program, words, { encoding: 'utf8' });
  if (!run.error) return run.stdout + run.stderr;
  console.warn(`${program} is not installed: the PDF report was not judged by it`);
  return null;
}

test('the browser may ask the network, keep a profile, or print a header of its own', () => {
  const words = printingArguments('file:///r.html', '/o.pdf', '/p', false);
  expect(words).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(words).toContain('--proxy-server=http://127.0.0.1:9');
  expect(words).toContain('--user-data-dir=/p');
  expect(words).toContain('--no-pdf-header-footer');
  expect(words.join(' ')).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/);
});

test('without a browser nothing is said of what to install', async () => {
  expect(await printWithBrowser(page, folder, { program: null })).toMatchObject({
    ok: false,
    error: { code: 'no-browser', message: expect.stringContaining('Chromium, Chrome or Edge') },
  });
});

test.skipIf(process.platform === 'win32')(
  'a browser that hangs is waited for without end, or its folder is left',
  async () => {
    const program = join(folder, 'hangs');
    await writeFile(program, '#!/bin/sh\nsleep 600\n');
    await chmod(program, 0o755);
    const data = await mkdtemp(join(folder, 'data-'));
    expect(await printWithBrowser(page, data, { program, longest: 300 })).toMatchObject({
      ok: false,
      error: { code: 'printing-slow' },
    });
    expect(await readdir(data)).toEqual([]);
    await writeFile(program, '#!/bin/sh\nexit 1\n');
    expect(await printWithBrowser(page, data, { program })).toMatchObject({
      ok: false,
      error: { code: 'printing-failed' },
    });
  },
);

test('the report of a case is laid out with bookmarks, tags and its fonts in it', {
  timeout: 120_000,
}, async (context) => {
  if (!(await findBrowser(undefined, undefined, true)))
    return context.skip('no Chromium, Chrome or Edge is installed: no PDF report was laid out');
  const { build, news } = depotCase();
  build.state.sources.set(news.id, { ...news, handling: 'TLP:AMBER' });
  const input = {
    ...build.input(),
    printed: async (html: Uint8Array) => {
      const printed = await printWithBrowser(html, folder);
      return printed.ok ? ok(printed.value.bytes) : printed;
    },
  };
  const result = await pdfExporter.export(input);
  if (!result.ok) throw new Error(result.error.message);
  expect(await readdir(folder)).toEqual([]);
  const path = join(folder, 'report.pdf');
  await writeFile(path, result.value.bytes);
  const checked = judge('qpdf', '--check', path);
  if (checked !== null) expect(checked).toContain('No syntax or stream encoding errors');
  const facts = judge('pdfinfo', path);
  if (facts !== null) {
    expect(facts).toMatch(/Title:\s+Wadi Sarab/);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/A4/);
  }
  const fonts = judge('pdffonts', path);
  if (fonts !== null) {
    const rows = fonts.trim().split('\n').slice(2);
    expect(rows.filter((row) => !/\byes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.test(row))).toEqual([]);
    for (const family of ['SourceSerif', 'Naskh']) expect(fonts).toContain(family);
  }
  const outline = judge('qpdf', '--json', '--json-key=outlines', path);
  if (outline !== null) {
    const titles = (JSON.parse(outline) as { outlines: { title: string; kids: { title: string }[] }[] })
      .outlines;
    expect(JSON.stringify(titles)).toContain('Key judgements');
  }
  const text = judge('pdftotext', '-layout', path, '-');
  if (text !== null) {
    const sheets = text.split('\f').filter((sheet) => sheet.trim());
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toMatch(new RegExp(`\\b${index + 1}\\s*/\\s*${sheets.length}\\b`));
      expect(sheet.split('TLP:AMBER').length).toBeGreaterThanOrEqual(3);
      if (index > 0) expect(sheet).toContain('Wadi Sarab: what is held, and by whom');
    }
  }
  const second = await pdfExporter.export(input);
  if (!second.ok) throw new Error(second.error.message);
  expect(Buffer.from(second.value.bytes).equals(Buffer.from(result.value.bytes))).toBe(true);
});
