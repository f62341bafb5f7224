import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** Milliseconds for a file: a report is laid out by a browser of its own, and encrypting is slow on purpose. */
const longest = 90_000;

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
    const path = await this.saveBy(() => this.press(), folder);
    await expect(this.dialog).toBeHidden();
    return path;
  }

  private async press(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save file' }).click();
  }

  /** Where the file is that comes of pressing something; `folder` is for downloads. */
  saveBy(press: () => Promise<void>, folder: string): Promise<string> {
    return this.saveFolder ? this.saveThere(press, this.saveFolder) : this.download(press, folder);
  }

  private async download(press: () => Promise<void>, folder: string): Promise<string> {
    const download = this.page.waitForEvent('download', { timeout: longest });
    await press();
    const file = await download;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }

  private async saveThere(press: () => Promise<void>, folder: string): Promise<string> {
    const before = new Set(await readdir(folder));
    await press();
    const made = async () => (await readdir(folder)).find((name) => !before.has(name)) ?? '';
    await expect.poll(made, { message: `no file came to ${folder}`, timeout: longest }).not.toBe('');
    return join(folder, await made());
  }
}

async function choose(combobox: Locator, label: string | RegExp): Promise<void> {
  const labels = await combobox.locator('option').allTextContents();
  const wanted = labels.find((text) => (typeof label === 'string' ? text === label : label.test(text)));
  if (wanted === undefined) throw new Error(`Not offered: ${label}; there are: ${labels.join(', ')}`);
  await combobox.selectOption({ label: wanted });
}
