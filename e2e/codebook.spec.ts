import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';
import type { Workbench } from './pages/Workbench';

const words = 'four workers were hurt';

function codebook({ page }: Workbench) {
  const tree = page.getByRole('tree', { name: 'Codebook' });
  return { tree, tag: (name: string) => tree.getByRole('treeitem', { name: `${name}, ` }) };
}

async function makeTag({ page }: Workbench, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^New tag/ });
  if (!(await field.isVisible())) await page.getByRole('button', { name: 'New tag' }).click();
  await field.fill(name);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

test('tags are made, named anew, put under each other and found again', async ({ assay }) => {
  let workbench = await assay.launch();
  const { page } = workbench;
  await workbench.show('Codebook');
  for (const name of ['Harm', 'Casualties', 'Damage']) await makeTag(workbench, name);
  const { tree, tag } = codebook(workbench);
  await expect(tree.getByRole('treeitem')).toHaveCount(3);

  await tag('Casualties').click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('People hurt');
  await name.press('Enter');
  await expect(tag('People hurt')).toBeVisible();
  await page.getByRole('combobox', { name: 'Under' }).selectOption('Harm');
  await expect(tag('People hurt')).toHaveAttribute('aria-level', '2');
  await expect(tag('Harm')).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('group', { name: 'Colour' }).getByRole('button', { pressed: false }).first().click();
  await page.getByRole('textbox', { name: 'Definition' }).click();
  await page.keyboard.type('Anybody wounded or killed.');

  await tag('Damage').click();
  await name.fill('harm');
  await name.press('Enter');
  await expect(page.getByText('There is already a tag “Harm” at the top of the codebook.')).toBeVisible();
  await name.press('Escape');
  await workbench.saved();

  workbench = await assay.relaunch();
  await workbench.show('Codebook');
  await expect(codebook(workbench).tag('People hurt')).toHaveAttribute('aria-level', '2');
  await codebook(workbench).tag('People hurt').click();
  await expect(workbench.page.getByRole('textbox', { name: 'Definition' })).toContainText('wounded');
});

test('arrow keys walk the tree and move a tag', async ({ assay }) => {
  const workbench = await assay.launch();
  await workbench.show('Codebook');
  for (const name of ['Harm', 'Casualties']) await makeTag(workbench, name);
  const { tag } = codebook(workbench);
  await tag('Harm').click();
  await workbench.page.keyboard.press('ArrowDown');
  await expect(tag('Casualties')).toBeFocused();
  await workbench.page.keyboard.press('Alt+ArrowRight');
  await expect(tag('Casualties')).toHaveAttribute('aria-level', '2');
  await expect(tag('Casualties')).toBeFocused();
});

test('merging gives the passages the other tag', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, annotations, sourceText } = workbench;
  await sourceText.highlight(words);
  await annotations.addTag('Hurt');
  await sourceText.highlight('a drone had crossed the river twice');
  await annotations.addTag('Casualties');
  await workbench.show('Codebook');
  const { tree, tag } = codebook(workbench);
  await tag('Hurt').click();
  await page.getByRole('combobox', { name: 'Merge into' }).selectOption('Casualties');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(tree.getByRole('treeitem')).toHaveCount(1);
  await expect(tag('Casualties')).toHaveAccessibleName('Casualties, 2 highlights');
  await page.getByRole('region', { name: 'Passages (2)' }).getByRole('button', { name: words }).click();
  await expect(sourceText.region.getByText(words)).toBeInViewport();
  await workbench.openSource(titles.report);
  await expect(annotations.card(words)).toContainText('Casualties');
});

test('a tag in the bin leaves its highlights alone and can be restored', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, annotations, sourceText } = workbench;
  await sourceText.highlight(words);
  await annotations.addTag('Casualties');
  await workbench.show('Codebook');
  const { tree, tag } = codebook(workbench);
  await tag('Casualties').click();
  await page.getByRole('button', { name: 'Move to bin' }).click();
  await expect(tree).toBeHidden();

  await workbench.show('Sources');
  await expect(annotations.card(words)).toBeVisible();
  await expect(annotations.card(words)).not.toContainText('Casualties');
  await workbench.show('Codebook');
  await page.getByRole('button', { name: /^Bin/ }).click();
  await page.getByRole('button', { name: 'Restore Casualties' }).click();
  await expect(tag('Casualties')).toHaveAccessibleName('Casualties, 1 highlight');
  await workbench.show('Sources');
  await expect(annotations.card(words)).toContainText('Casualties');
});
