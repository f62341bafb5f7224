import { readFile } from 'node:fs/promises';
import { prepareDocuments, titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';
import { checkCaseFile, checkWebPage, checkWordDocument } from './job/checkExports';
import { expectEverything } from './job/expectEverything';
import { highlightEverything } from './job/highlightEverything';
import { likelihood } from './job/passages';
import { stateClaim } from './job/stateClaim';
import { writeNote } from './job/writeNote';
import { quoted, writeReport } from './job/writeReport';

test('from documents to a report that others can open', { tag: '@every-host' }, async ({
  assay,
  browser,
}) => {
  // It is the whole job, with two restarts and LibreOffice in between.
  test.setTimeout(180_000);
  const { step } = test;
  const documents = await prepareDocuments(assay.folder);
  let workbench = await assay.launch();
  const save = (...what: [format: RegExp, what?: RegExp]) =>
    workbench.exportDialog.save(what[0], assay.folder, what[1]);

  await step('take in documents of five kinds', async () => {
    await workbench.takeIn(Object.values(documents));
    for (const title of Object.values(titles)) await expect(workbench.source(title)).toBeVisible();
    await workbench.openSource(titles.courier);
    await workbench.page.getByRole('button', { name: 'About the source' }).click();
    const sheet = workbench.page.getByRole('region', { name: 'About the source' });
    await expect(sheet.getByRole('textbox', { name: 'Author' })).toHaveValue('Mirel Tass');
    await expect(sheet.getByRole('textbox', { name: 'Publisher' })).toHaveValue('River Courier');
    await expect(sheet.getByRole('textbox', { name: 'Date of publication' })).toHaveValue(/^2031-03-05/);
    await expect(sheet.getByRole('textbox', { name: 'Address' })).toHaveValue(/weir-fire$/);
    await workbench.page.getByRole('button', { name: 'Cards' }).click();
  });
  await step('highlight passages', () => highlightEverything(workbench));
  await step('tag them and state who claims what', () => stateClaim(workbench));
  await step('write a note', () => writeNote(workbench));
  await step('write the report', () => writeReport(workbench));

  await step('find everything again after a restart with an empty browser profile', async () => {
    await workbench.saved();
    workbench = await assay.relaunch();
    await expectEverything(workbench);
  });

  await step('hand over as Word document, web page and Markdown', async () => {
    await checkWordDocument(await save(/Word/), assay.folder);
    await checkWebPage(browser, await save(/Web page/));
    const markdown = await readFile(await save(/Markdown/), 'utf8');
    expect(markdown).toMatch(/^#+ Findings$/m);
    for (const words of [likelihood, ...quoted]) expect(markdown).toContain(words);
  });
  await step('hand over the annotations and the case', async () => {
    const caseFile = await save(/case/i);
    await checkCaseFile(caseFile, await save(/JSON-LD/, /^The whole case/));
    workbench = await assay.elsewhere({ files: [caseFile] });
    await expect(workbench.page.getByRole('button', { name: 'Cases' })).toHaveText('Test case');
    await expectEverything(workbench);
  });
});
