import { readFile } from 'node:fs/promises';
import { surveyTitle, writeSurvey } from './documents/survey';
import { expect, test } from './fixtures';
import { Pages } from './pages/Pages';

test('a PDF goes out with its highlights on its own pages, and comes back with them', async ({ assay }) => {
  const workbench = await assay.launch();
  const original = await writeSurvey(assay.folder);
  await workbench.takeIn([original]);
  await workbench.source(surveyTitle).getByRole('button').click();
  const pages = new Pages(workbench);
  await pages.drawn('Page i (1 of 40)');
  await pages.goTo('3');
  await pages.drawn('Page 3 (5 of 40)');
  await workbench.sourceText.highlight('gauge 5 that week');
  await expect(workbench.annotations.card('gauge 5 that week')).toBeVisible();
  await workbench.saved();

  const path = await workbench.exportDialog.save(/own pages annotated/, assay.folder);
  const [before, after] = [await readFile(original), await readFile(path)];
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  expect(after.toString('latin1')).toContain('/QuadPoints');

  await test.step('in an empty case its highlight is there again', async () => {
    await workbench.newCase('Another case');
    await workbench.takeIn([path]);
    await workbench.source(surveyTitle).getByRole('button').click();
    await expect(workbench.annotations.card('gauge 5 that week')).toBeVisible();
  });
});
