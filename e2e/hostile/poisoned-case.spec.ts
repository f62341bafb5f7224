import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { blobOf, sourceTextOf } from '../../src/core/casefile';
import { exporters } from '../../src/core/export/registry';
import type { ExportInput } from '../../src/core/export/types';
import { ok } from '../../src/core/model';
import { expect, test } from '../fixtures';
import type { ViewLabel } from '../pages/Workbench';
import { foreignMarkup } from './foreignMarkup';
import { poison, poisonedCase, poisonedCaseFile } from './poisonedCase';
import { touchEverything } from './touchEverything';
import { layTripwire } from './tripwire';

// Without the page's policy: what is tried here has to be stopped before the policy has anything to stop.
test.use({ bypassCSP: true });

const views: readonly ViewLabel[] = [
  'Codebook',
  'Claims',
  'Compare',
  'Report',
  'Search',
  'History',
  'Settings',
];

test('names, tags, titles, notes, links and history of a forged case are words in every view and in the exported page', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const path = join(assay.folder, 'forged.assay');
  await writeFile(path, await poisonedCaseFile());
  const workbench = await assay.launch();
  const { page, sources } = workbench;
  await workbench.importFiles([path]);
  await expect(page.getByRole('button', { name: 'Cases' })).toContainText('onerror');
  const home = new URL('/', page.url()).href;
  const wire = await layTripwire(page, home);
  const isClean = async (where: string) => expect(await page.evaluate(foreignMarkup), where).toEqual([]);

  for (let place = 0; place < 7; place++) {
    await sources.locator(`[data-index="${place}"]`).getByRole('button').first().click();
    await expect(workbench.sourceText.region.getByRole('link').first()).toBeVisible();
    await page.evaluate(touchEverything, '[data-section]');
    await isClean(`source ${place}`);
  }
  for (const view of views) {
    await workbench.show(view);
    if (view === 'Search') await page.getByRole('searchbox', { name: 'Search the case' }).fill('onerror');
    await expect(page.getByText('onerror').first()).toBeAttached();
    for (const tab of await page.getByRole('main').getByRole('tab').all()) {
      await tab.click();
      await isClean(`${view}: ${await tab.innerText()}`);
    }
    await isClean(view);
  }
  await workbench.saved();

  await workbench.show('Report');
  const exported = await workbench.exportDialog.save(/Web page/, assay.folder);
  const other = await page.context().newPage();
  await other.route(`${home}exported`, (route) =>
    route.fulfill({ contentType: 'text/html', path: exported }),
  );
  await other.goto(`${home}exported`);
  await other.evaluate(touchEverything, 'body');
  await expect(other.getByText('onerror').first()).toBeVisible();
  expect(await other.evaluate(foreignMarkup)).toEqual([]);
  await other.close();
  // The window itself is the one that was opened, handed over a file and was closed.
  expect(
    (await wire.whatHappened()).filter(
      (line) => !/^no file of ours: (?:a window was|a file was handed over: blob)/.test(line),
    ),
  ).toEqual([]);
});

test('what a forged case is exported as computes, runs or leads to a script', async () => {
  const caseFile = await poisonedCase();
  const input: ExportInput = {
    ...{ state: caseFile.state, target: { kind: 'case' }, at: '2031-05-06T08:00:00.000Z' },
    sourceText: async (sourceId) => sourceTextOf(caseFile, sourceId),
    blob: async (area, sha256) => blobOf(caseFile, area, sha256),
    journal: async () => ok(caseFile.entries),
  };
  const files = new Map<string, Uint8Array>();
  for (const exporter of exporters) {
    const made = await exporter.export(input);
    if (made.ok) files.set(exporter.name, made.value.bytes);
  }
  expect([...files.keys()]).toEqual(expect.arrayContaining(['html', 'docx', 'csv', 'xlsx', 'md', 'bibtex']));
  const parts = (name: string) =>
    Object.entries(unzipSync(files.get(name) ?? new Uint8Array())).map(
      ([part, bytes]) => [part, strFromU8(bytes)] as const,
    );

  for (const [part, text] of parts('csv')) {
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(
      cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell)),
      part,
    ).toEqual([]);
  }
  for (const [part, text] of [...parts('xlsx'), ...parts('docx')]) {
    expect(text.match(/<f[ >]|w:instr(?:Text)?[^<]*(?:javascript|DDE)/gi) ?? [], part).toEqual([]);
    if (part.endsWith('.rels')) expect(text.includes('javascript:'), part).toBe(false);
  }
  const [, body = ''] = strFromU8(files.get('md') ?? new Uint8Array()).split(/^---\n.*?\n---\n/s);
  expect(body.includes('onerror')).toBe(true);
  expect(body.match(/.{20}(?:\]\(\s*<?javascript:|(?<!\\)<(?:img|script)).{20}/gi) ?? []).toEqual([]);
  expect(poison.startsWith('=')).toBe(true);
});
