import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  codebook,
  guid,
  makeProject,
  projectXml,
  selection,
  textSource,
  users,
} from '../src/core/exchange/refi/testing/makeProject';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';

const context = 'http://www.w3.org/ns/anno.jsonld';

test('annotations made by hand for a source of the sample case go to their words, and each is told of', async ({
  assay,
}) => {
  const annotation = (exact: string, more: object = {}) => ({
    '@context': context,
    type: 'Annotation',
    target: { source: 'field-contact.txt', selector: { type: 'TextQuoteSelector', exact } },
    ...more,
  });
  const text = await readFile(
    join(import.meta.dirname, '../resources/sample-case/field-contact.txt'),
    'utf8',
  );
  const words =
    text
      .split('\n')
      .find((line) => line.length > 60)
      ?.slice(10, 50)
      .trim() ?? '';
  const path = join(assay.folder, 'colleague.jsonld');
  const bodies = [
    { type: 'TextualBody', purpose: 'tagging', value: 'From a colleague' },
    { type: 'TextualBody', purpose: 'commenting', value: 'Ask again.' },
  ];
  await writeFile(
    path,
    JSON.stringify([
      annotation(words, { body: bodies, creator: { name: 'Colleague' } }),
      annotation('words nobody wrote'),
    ]),
  );
  const workbench = await assay.launch({ sample: true });
  const { page } = workbench;
  await expect(workbench.annotations.region.getByRole('article').first()).toBeVisible();
  await dropOn(page, [path]);
  const dialog = page.getByRole('dialog', { name: 'What became of it' });
  await expect(dialog).toContainText('1 taken in, 1 not found');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByRole('listitem').last()).toContainText('words nobody wrote');
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect(dialog).toBeHidden();
  await expect(workbench.sourceText.region).toContainText(words);
  const card = workbench.annotations.card(words);
  await expect(card.filter({ hasText: 'From a colleague' })).toHaveAttribute('aria-current', 'true');
  await expect(workbench.importReport.getByRole('status')).toHaveText('1 with work from elsewhere');
  await workbench.saved();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.filter({ hasText: 'From a colleague' })).toHaveCount(0);
});

test('a project of another program brings its sources, codes and passages, once, and a case file still opens as a case', async ({
  assay,
}) => {
  const story = 'Nine guards were killed 🔥 at the gate.\n\nThe mayor said: nobody was killed there.';
  const inside = `${selection(21, 5, 11)}${selection(22, 900, 950)}`;
  const project = makeProject(
    projectXml(
      `${users}${codebook}<Sources>${textSource(20, 'The gate', inside)}</Sources><Graphs><Graph guid="${guid(80)}" name="Who knew"/></Graphs>`,
    ),
    { [`sources/${guid(20)}.txt`]: story },
  );
  const path = join(assay.folder, 'study.qdpx');
  await writeFile(path, project);
  const workbench = await assay.launch();
  const { page } = workbench;
  await dropOn(page, [path]);
  const dialog = page.getByRole('dialog', { name: 'What became of it' });
  await expect(dialog).toContainText('5 taken in, 1 not found, 1 left out');
  await dialog.getByText('Not attached (2)').click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByRole('listitem').last()).toContainText('Who knew');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  expect(await readFile((await (await saving).path()) ?? '', 'utf8')).toContain('Who knew');
  await page.keyboard.press('Escape');
  await expect(workbench.source('The gate')).toBeVisible();
  await expect(workbench.annotations.card('guards')).toContainText('Losses');
  await workbench.show('Codebook');
  await expect(page.getByText('Officials').first()).toBeVisible();
  await workbench.show('Sources');
  // Again: everything is known.
  await dropOn(page, [path]);
  await expect(dialog).toContainText('here already');
  await page.keyboard.press('Escape');
  await expect(workbench.sources.getByRole('listitem')).toHaveCount(1);
  await workbench.saved();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(workbench.sources.getByRole('listitem')).toHaveCount(0);
  // A case is no source.
  await dropOn(page, [join(import.meta.dirname, '../out/resources/sample.assay')]);
  await expect(workbench.sources.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Cases' })).not.toHaveText('Test case');
});
