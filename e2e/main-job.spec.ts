import { prepareDocuments, titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

test('from documents to a report', { tag: '@every-host' }, async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const workbench = await assay.launch();
  const { sourceText, annotations } = workbench;
  await workbench.takeIn(Object.values(documents));
  for (const title of Object.values(titles)) await expect(workbench.source(title)).toBeVisible();

  await workbench.openSource(titles.report);
  await sourceText.highlight('a drone had crossed the river twice');
  await annotations.addTag('Drone');
  await sourceText.highlight('The Riverside Observers', 'citing two nurses');
  await sourceText.highlight('two bangs, not one 😨');
  await workbench.saved();
  console.log(await annotations.cards.allTextContents());
});
