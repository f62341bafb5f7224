import { openDocuments } from './documents/openDocuments';
import { expect, test } from './fixtures';

test.describe.configure({ timeout: 240_000 });

test('marking without a mouse: caret, selection, tags, ends, claims', async ({ assay }) => {
  const { page, sourceText, annotations, ...workbench } = await openDocuments(assay, 'report');
  const { keyboard } = page;
  const press = async (keys: string, times = 1) => {
    for (let count = 0; count < times; count++) await keyboard.press(keys);
  };
  const selected = () => page.evaluate(() => String(document.getSelection()).trim());
  const chosen = annotations.cards.and(page.locator('[aria-current]'));
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'wheel'])
      window.addEventListener(kind, () => document.documentElement.setAttribute('data-mouse', kind), true);
  });

  await test.step('the caret goes by sentence, paragraph, word and character, and selects by each', async () => {
    await press('F6');
    await press('ControlOrMeta+Home');
    await press('ControlOrMeta+ArrowDown', 2);
    await press(')');
    await press('Shift+ArrowRight', 4);
    expect(await selected()).toBe('“We');
    await press('Shift+ControlOrMeta+ArrowRight', 2);
    expect(await selected()).toMatch(/^“We counted/);
    await press('(');
    await press('ArrowLeft');
    await press('ControlOrMeta+ArrowDown');
    await press('Shift+Alt+ArrowRight');
    expect(await selected()).toMatch(/^The Riverside Observers.*not to be named\.$/);
    await press('ControlOrMeta+ArrowUp');
    await press('Shift+Alt+ArrowDown');
    expect(await selected()).toMatch(/^The Riverside Observers/);
    await press('ControlOrMeta+End');
    await press('Shift+PageUp');
    expect((await selected()).length).toBeGreaterThan(200);
  });

  await test.step('a tag used before is one key away', async () => {
    await press('ControlOrMeta+Home');
    await press('Shift+ControlOrMeta+ArrowRight', 3);
    await press('t');
    await expect(annotations.tags).toBeFocused();
    await keyboard.type('Pumps');
    await expect(page.getByRole('option', { name: 'Create “Pumps”' })).toBeVisible();
    await press('Enter');
    await expect(annotations.region.getByRole('button', { name: 'Remove tag Pumps' })).toBeVisible();
    await press('F6');
    await press('ControlOrMeta+Home');
    await press('ControlOrMeta+ArrowDown');
    await press('Shift+ControlOrMeta+ArrowRight', 3);
    await expect(
      page
        .getByRole('group', { name: 'Latest tags and the chosen highlight' })
        .getByRole('button', { name: 'Pumps' }),
    ).toBeVisible();
    await press('1');
    await expect(annotations.cards).toHaveCount(2);
    await expect(chosen).toContainText('TERAVIN');
    await expect(chosen).toContainText('Pumps');
  });

  await test.step('its ends are moved, and it is deleted and brought back', async () => {
    const words = await chosen.getAttribute('aria-label');
    await press(']');
    await expect(chosen).not.toHaveAttribute('aria-label', words ?? '');
    await press('}');
    await expect(chosen).toHaveAttribute('aria-label', words ?? '');
    await press('Shift+E');
    await expect(page.getByRole('slider', { name: 'Start of the highlight' })).toBeFocused();
    await press('ArrowRight');
    await press('Escape');
    await expect(sourceText.region).toBeFocused();
    await expect(chosen).toHaveAttribute('aria-label', words ?? '');
    await press('Delete');
    await expect(annotations.cards).toHaveCount(1);
    await press('ControlOrMeta+z');
    await expect(annotations.cards).toHaveCount(2);
  });

  await test.step('a second claim by the same speaker takes two keys', async () => {
    await press('F6');
    await press('ControlOrMeta+End');
    await press('Shift+Alt+ArrowLeft');
    await press('c');
    const { form } = annotations.statementForm;
    await expect(form.getByRole('combobox', { name: 'Claim' })).toBeFocused();
    await keyboard.type('The roof was scorched.');
    await expect(page.getByRole('option', { name: 'Create “The roof was scorched.”' })).toBeVisible();
    await press('Enter');
    await expect(form.getByRole('radio', { name: 'asserts' })).toBeFocused();
    const who = form.getByRole('combobox', { name: 'Who says it' });
    for (let tab = 0; tab < 10 && !(await who.evaluate((field) => field === document.activeElement)); tab++)
      await press('Tab');
    await keyboard.type('Riverside Observers');
    await press('Tab');
    await press('Enter');
    if (await form.isVisible()) await press('Enter');
    await expect(form).toBeHidden();
    await expect(chosen).toContainText('Riverside Observers');

    await press('F6');
    await press('ControlOrMeta+End');
    await press('ControlOrMeta+ArrowUp', 2);
    await press('Shift+Alt+ArrowRight');
    expect(await selected()).toBe('The Ministry of Works denied that the station had been hit.');
    // At the speed of a hand: the second key need not wait for the form.
    await press('Shift+C');
    await press('Enter');
    await expect(chosen).toContainText('asserts');
    await expect(chosen).toContainText('Riverside Observers');
    await expect(chosen.getByRole('list', { name: 'Statements' })).toContainText(
      'The Ministry of Works denied',
    );
  });

  expect(await page.evaluate(() => document.documentElement.dataset.mouse ?? 'no mouse')).toBe('no mouse');
  await expect(workbench.saveState).toHaveText('Saved');
});
