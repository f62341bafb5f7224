import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readDocx } from '../src/core/export/testing/readDocx';
import { prepareDocuments, titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

/** Presses Tab until the focus is there, as somebody without a mouse does; an end that never comes fails. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`60 times ${key} do not lead to ${target}`);
}

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette).toBeVisible();
  await page.keyboard.type(command);
  await expect(palette.getByRole('option', { name: command, exact: true })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

test('the whole job without a mouse', async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const workbench = await assay.launch();
  const { page, sourceText, annotations, report } = workbench;
  const { keyboard } = page;
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'wheel'])
      window.addEventListener(kind, () => document.documentElement.setAttribute('data-mouse', kind), true);
  });

  await test.step('take documents in and open one from the list', async () => {
    const choosing = page.waitForEvent('filechooser');
    // The browser is told to hand the chooser over, but its answer is not waited for: a key at once comes before it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await keyboard.press('ControlOrMeta+i');
    await (await choosing).setFiles([documents.log, documents.report]);
    await expect(workbench.importReport.getByRole('status')).toHaveText('2 taken in');
    await tabTo(page, workbench.source(titles.log).getByRole('button'));
    await keyboard.press('ArrowDown');
    await expect(workbench.source(titles.report).getByRole('button')).toBeFocused();
    await keyboard.press('Enter');
    await expect(sourceText.region).toContainText('four workers were hurt');
  });

  await test.step('select words with the caret and highlight them', async () => {
    await keyboard.press('F6');
    await expect(sourceText.region).toBeFocused();
    await keyboard.press('ControlOrMeta+Home');
    for (let word = 0; word < 3; word++) await keyboard.press('Shift+ControlOrMeta+ArrowRight');
    await expect(sourceText.toolbar).toBeVisible();
    await keyboard.press('h');
    await expect(annotations.card('Two pump houses')).toBeVisible();
    await expect(sourceText.toolbar).toBeHidden();
  });

  await test.step('take a whole sentence and reach the toolbar', async () => {
    await keyboard.press('F6');
    await keyboard.press('ControlOrMeta+End');
    await keyboard.press('Shift+Alt+ArrowLeft');
    await expect(sourceText.toolbar).toBeVisible();
    await keyboard.press('Tab');
    await expect(sourceText.toolbar.getByRole('button', { name: 'Highlight' })).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(sourceText.toolbar.getByRole('button', { name: 'Tag' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(annotations.cards).toHaveCount(2);
    await expect(annotations.tags).toBeFocused();
  });

  await test.step('tag, note and claim', async () => {
    await keyboard.type('Pumps');
    await expect(page.getByRole('option', { name: 'Create “Pumps”' })).toBeVisible();
    await keyboard.press('Enter');
    await expect(annotations.region.getByRole('button', { name: 'Remove tag Pumps' })).toBeVisible();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    const chosen = annotations.cards.and(page.locator('[aria-current]'));
    await expect(chosen).toBeFocused();

    await keyboard.press('n');
    await expect(annotations.note).toBeFocused();
    await keyboard.type('Compare with the log.');
    await keyboard.press('Escape');
    await expect(chosen).toBeFocused();

    await keyboard.press('c');
    const { form } = annotations.statementForm;
    await expect(form.getByRole('combobox', { name: 'Claim' })).toBeFocused();
    await keyboard.type('The pumps stopped before three.');
    await expect(
      page.getByRole('option', { name: 'Create “The pumps stopped before three.”' }),
    ).toBeVisible();
    await keyboard.press('Enter');
    await expect(form.getByRole('radio', { name: 'asserts' })).toBeFocused();
    await keyboard.press('2');
    await expect(form.getByRole('radio', { name: 'denies' })).toBeChecked();
    await keyboard.press('1');
    await tabTo(page, form.getByRole('combobox', { name: 'Who says it' }));
    await keyboard.type('Teravin Gazette');
    await keyboard.press('Tab');
    await tabTo(page, form.getByRole('textbox', { name: 'Hedge' }));
    await keyboard.type('shortly');
    await keyboard.press('Enter');
    await expect(form).toBeHidden();
    await expect(chosen).toContainText('asserts');
    await expect(chosen).toContainText('Teravin Gazette');
  });

  await test.step('walk the highlights', async () => {
    await keyboard.press('F6');
    await keyboard.press('Alt+ArrowUp');
    await expect(annotations.card('Two pump houses')).toHaveAttribute('aria-current', 'true');
    await keyboard.press('Alt+ArrowDown');
    await expect(annotations.card('Satellite pictures')).toHaveAttribute('aria-current', 'true');
    await keyboard.press('Enter');
    await expect(annotations.card('Satellite pictures')).toBeFocused();
  });

  await test.step('write the report', async () => {
    await choose(page, 'New report');
    await expect(report.text).toBeVisible();
    await tabTo(page, report.text);
    await keyboard.type('## What we know');
    await keyboard.press('Enter');
    await keyboard.type('It is very likely that the pumps stopped before three.');
    await keyboard.press('Enter');
    await keyboard.press('F6');
    await keyboard.press('q');
    await expect(report.quotations).toHaveCount(1);
    await workbench.saved();
  });

  await test.step('hand it over', async () => {
    await keyboard.press('ControlOrMeta+e');
    const { dialog } = workbench.exportDialog;
    await expect(dialog.getByRole('combobox', { name: 'Format' })).toBeFocused();
    const download = page.waitForEvent('download');
    await tabTo(page, dialog.getByRole('button', { name: 'Save file' }));
    await keyboard.press('Enter');
    const { commented } = readDocx(await readFile(await (await download).path()));
    expect(commented.size).toBe(2);
    await expect(dialog).toBeHidden();
  });

  expect(await page.evaluate(() => document.documentElement.dataset.mouse ?? 'no mouse')).toBe('no mouse');
});
