import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog “Export”. */
export class ExportDialog {
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Export' });
  }

  /** Exports in a format (by its label) and answers where the file was put. */
  async save(format: string | RegExp, folder: string, what?: string | RegExp): Promise<string> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(this.dialog).toBeVisible();
    await choose(this.dialog.getByRole('combobox', { name: 'Format' }), format);
    if (what) await choose(this.dialog.getByRole('combobox', { name: 'What' }), what);
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: 'Save file' }).click();
    const file = await download;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    await expect(this.dialog).toBeHidden();
    return path;
  }
}

async function choose(combobox: Locator, label: string | RegExp): Promise<void> {
  const labels = await combobox.locator('option').allTextContents();
  const wanted = labels.find((text) => (typeof label === 'string' ? text === label : label.test(text)));
  if (wanted === undefined) throw new Error(`Not offered: ${label}; there are: ${labels.join(', ')}`);
  await combobox.selectOption({ label: wanted });
}
