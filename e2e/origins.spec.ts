import { writeText } from './documents/writeText';
import { expect, test } from './fixtures';
import type { Workbench } from './pages/Workbench';

const text = `Lamp oil short at Ostrel

Lamp oil reportedly ran out on Monday, the monitor said. Two boats are on the way, a second report says.
`;

async function openOrigin({ page, navigation }: Workbench, name: string): Promise<void> {
  await navigation.getByRole('button', { name: 'Claims' }).click();
  await page.getByRole('group', { name: 'List' }).getByRole('button', { name: 'Origins' }).click();
  await originList(page).getByRole('button').filter({ hasText: name }).first().click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
}

function originList(page: Workbench['page']) {
  return page.getByRole('list', { name: 'Origins', exact: true });
}

async function withTwoStatements(workbench: Workbench, path: string): Promise<void> {
  const { sourceText, annotations } = workbench;
  await workbench.takeIn([path]);
  await workbench.openSource('Lamp oil short');
  const said = [
    ['oil reportedly ran out', 'The oil ran out.', 'Ostrel Monitor', 'reportedly'],
    ['Two boats are on', 'Two boats are coming.', 'The Ostrel Monitor', ''],
  ] as const;
  for (const [words, claim, origin, hedge] of said) {
    await sourceText.select(words);
    await sourceText.press('Claim');
    await annotations.statementForm.fill({
      claim,
      chain: [{ origin: 'Lake Post' }, { origin, words: 'Indirect', ...(hedge && { hedge }) }],
    });
    await annotations.statementForm.save();
  }
}

test('an origin is graded once, and regraded with a reason that is kept', async ({ assay }) => {
  const workbench = await assay.launch();
  const { page } = workbench;
  await withTwoStatements(workbench, await writeText(assay, 'oil', text));
  await openOrigin(workbench, 'Ostrel Monitor');
  const form = page.getByRole('form', { name: 'Grade this origin' });
  const history = page.getByRole('list', { name: 'History of grades' }).getByRole('listitem');
  await form.getByRole('combobox').selectOption('C');
  await form.getByRole('button', { name: 'Grade', exact: true }).click();
  await expect(history).toHaveText([/C – Fairly reliable/]);
  await form.getByRole('combobox').selectOption('D');
  await form.getByRole('button', { name: 'Regrade' }).click();
  await expect(form.getByRole('alert')).toContainText('It is graded C now. Say what has changed your mind.');
  await form.getByRole('textbox', { name: 'Why' }).fill('Took back two reports.');
  await form.getByRole('button', { name: 'Regrade' }).click();
  await expect(history).toHaveText([
    /D – Not usually reliable.*Took back two reports\./,
    /C – Fairly reliable/,
  ]);

  const parent = page.getByRole('combobox', { name: 'Belongs to' });
  await parent.fill('Harbour Office');
  await page.getByRole('option', { name: 'Create “Harbour Office”' }).click();
  await expect(parent).toHaveValue('Harbour Office');
  await openOrigin(workbench, 'Harbour Office');
  await page.getByRole('combobox', { name: 'Belongs to' }).fill('Ostrel Monitor');
  await page.getByRole('option', { name: /^Ostrel Monitor/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'in a circle' })).toContainText(
    '“Harbour Office” belongs to “Ostrel Monitor” belongs to “Harbour Office”',
  );

  await workbench.show('Settings');
  await page.getByRole('combobox', { name: 'Grading scheme' }).selectOption('uk-5x5x5');
  await openOrigin(workbench, 'Ostrel Monitor');
  await expect(originList(page).getByRole('img', { name: /NATO/ })).toHaveText('D NATO');
  await expect(form.getByRole('option', { name: 'E – Untested' })).toHaveCount(1);
});

test('two origins that are one are joined, and one undo parts them', async ({ assay }) => {
  const workbench = await assay.launch();
  const { page } = workbench;
  await withTwoStatements(workbench, await writeText(assay, 'oil', text));
  await openOrigin(workbench, 'Ostrel Monitor');
  const statements = page.getByRole('list', { name: 'Statements of this origin' }).getByRole('listitem');
  await expect(statements).toHaveCount(1);
  await page.getByRole('combobox', { name: 'The same as' }).fill('The Ostrel');
  await page.getByRole('option', { name: /The Ostrel Monitor/ }).click();
  await page.getByRole('button', { name: 'Join them' }).click();
  await expect(statements).toHaveCount(2);
  await expect(originList(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('The Ostrel Monitor', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(statements).toHaveCount(1);
  await expect(originList(page).getByRole('listitem')).toHaveCount(3);

  await page.getByRole('button', { name: 'Move to bin' }).click();
  await expect(originList(page).getByRole('listitem')).toHaveCount(2);
  await workbench.show('Sources');
  await expect(workbench.annotations.card('oil reportedly')).toContainText(
    'an origin that is gone: Ostrel Monitor',
  );
});

test('who says what is read over the words, by pointer and by keys', async ({ assay }) => {
  const workbench = await assay.launch();
  const { page, sourceText } = workbench;
  await withTwoStatements(workbench, await writeText(assay, 'oil', text));
  const glance = sourceText.region.getByRole('tooltip');
  await expect(glance).toHaveCount(0);
  const mark = sourceText.mark('oil reportedly');
  await page.keyboard.press('F6');
  await mark.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(glance).toContainText('Lake Post, citing Ostrel Monitor (“reportedly”)');
  await expect(glance).toContainText('asserts: The oil ran out.');
  await expect(mark).toHaveAccessibleDescription(/citing Ostrel Monitor/);
  await mark.blur();
  await expect(glance).toHaveCount(0);

  const place = await sourceText.region.evaluate((region) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Two boats') ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 9);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  });
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
  await expect(glance).toContainText('Lake Post, citing The Ostrel Monitor');
  await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) - 150, { steps: 3 });
  await expect(glance).toHaveCount(0);
});
