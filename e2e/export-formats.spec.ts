import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';

/** Every format of the dialog, by its label, and how a file of it begins. */
const formats: readonly (readonly [string, RegExp])[] = [
  ['Word document', /^PK/],
  ['PDF', /^%PDF-/],
  ['Web page', /^<!doctype html>/i],
  ['Markdown', /^---\n/],
  ['Tables (Excel)', /^PK/],
  ['Tables (CSV files)', /^PK/],
  ['Annotations (W3C JSON-LD)', /"AnnotationCollection"/],
  ['Coding project (REFI-QDA)', /^PK/],
  ['Codebook (REFI-QDA)', /^<\?xml[^>]*>\s*<CodeBook/],
  ['Threat intelligence (STIX 2.1)', /"type": "bundle"/],
  ['Fact checks (ClaimReview)', /"ClaimReview"/],
  ['Sources (CSL-JSON)', /^\[/],
  ['Sources (RIS)', /^TY {2}- /],
  ['Sources (BibTeX)', /^@/],
  ['Assay case', /^PK/],
];

/** Of a source that is a PDF, which the sample case has none of: see `pdf-out.spec.ts`. */
const ofPdfs = 'PDF, the source’s own pages annotated';

test('every format the dialog offers comes out of the window as a file', async ({ assay }) => {
  test.setTimeout(180_000);
  const { exportDialog, page } = await assay.launch({ sample: true });
  for (const [label, start] of formats) {
    const path = await exportDialog.save(label, assay.folder);
    expect((await readFile(path)).toString('latin1'), label).toMatch(start);
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(exportDialog.dialog).toBeVisible();
  const offered = await exportDialog.dialog
    .getByRole('combobox', { name: 'Format' })
    .locator('option')
    .allTextContents();
  expect(offered.filter((label) => label !== ofPdfs)).toEqual(formats.map(([label]) => label));
});
