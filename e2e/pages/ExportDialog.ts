import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog “Export”. */
export class ExportDialog {
  readonly dialog: Locator;

  constructor(
    private readonly page: Page,
    /** Where files go unasked; null where the browser downloads them. */
    private readonly saveFolder: string | null,
  ) {
    this.dialog = page.getByRole('dialog', { name: 'Export' });
  }

  /** Exports in a format (by its label) and answers where the file is. */
  async save(format: string | RegExp, folder: string, what?: string | RegExp): Promise<string> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(this.dialog).toBeVisible();
    await choose(this.dialog.getByRole('combobox', { name: 'Format' }), format);
    if (what) await choose(this.dialog.getByRole('combobox', { name: 'What' }), what);
    const path = this.saveFolder ? await this.saveThere(this.saveFolder) : await this.download(folder);
    await expect(this.dialog).toBeHidden();
    return path;
  }

  private async press(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save file' }).click();
  }

  private async download(folder: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.press();
    const file = await download;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }

  private async saveThere(folder: string): Promise<string> {
    const before = new Set(await readdir(folder));
    await this.press();
    await expect(this.dialog).toBeHidden();
    const made = (await readdir(folder)).find((name) => !before.has(name));
    if (!made) throw new Error(`No file came to ${folder}`);
    return join(folder, made);
  }
}

async function choose(combobox: Locator, label: string | RegExp): Promise<void> {
  const labels = await combobox.locator('option').allTextContents();
  const wanted = labels.find((text) => (typeof label === 'string' ? text === label : label.test(text)));
  if (wanted === undefined) throw new Error(`Not offered: ${label}; there are: ${labels.join(', ')}`);
  await combobox.selectOption({ label: wanted });
}
