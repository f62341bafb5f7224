import { expect, type Locator, type Page } from '@playwright/test';
import { Annotations } from './Annotations';
import { ExportDialog } from './ExportDialog';
import { Report } from './Report';
import { SourceText } from './SourceText';

export type ViewLabel =
  | 'Sources'
  | 'Codebook'
  | 'Claims'
  | 'Compare'
  | 'Report'
  | 'Search'
  | 'History'
  | 'Settings';

/** The window, found by the accessible names of the design. */
export class Workbench {
  readonly navigation: Locator;
  readonly sources: Locator;
  readonly sourceText: SourceText;
  readonly annotations: Annotations;
  readonly report: Report;
  readonly exportDialog: ExportDialog;
  readonly saveState: Locator;
  /** What became of the files of the last import. */
  readonly importReport: Locator;
  readonly toasts: Locator;

  /** `saveFolder`: where exports go unasked; null where the browser downloads them. */
  constructor(
    readonly page: Page,
    saveFolder: string | null,
  ) {
    this.navigation = page.getByRole('navigation', { name: 'Workbench' });
    this.sources = page.getByRole('list', { name: 'Sources' });
    this.sourceText = new SourceText(page);
    this.annotations = new Annotations(page);
    this.report = new Report(page);
    this.exportDialog = new ExportDialog(page, saveFolder);
    this.saveState = page.getByRole('status', { name: 'Save state' });
    this.importReport = page.getByRole('region', { name: 'Import' });
    this.toasts = page.getByRole('alert');
  }

  /** Through the palette, as a user would. */
  async command(label: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    const dialog = this.page.getByRole('dialog', { name: 'Commands' });
    await dialog.getByRole('textbox').or(dialog.getByRole('combobox')).first().fill(label);
    await dialog.getByRole('option', { name: label }).first().click();
    await expect(dialog).toBeHidden();
  }

  async newCase(title: string): Promise<void> {
    await this.command('New case');
    const dialog = this.page.getByRole('dialog', { name: 'New case' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
    await dialog.getByRole('button', { name: 'Make the case' }).click();
    await expect(this.page.getByRole('button', { name: 'Cases' })).toHaveText(title);
  }

  async show(view: ViewLabel): Promise<void> {
    await this.navigation.getByRole('button', { name: view, exact: true }).click();
  }

  async importFiles(paths: readonly string[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import sources' }).first().click();
    await (await choosing).setFiles([...paths]);
  }

  /** Takes files in and waits until all of them are through. `result` is what the report says of them. */
  async takeIn(paths: readonly string[], result = `${paths.length} taken in`): Promise<void> {
    await this.importFiles(paths);
    // Recognising the words of a scan takes a while where the processor is shared.
    await expect(this.importReport.getByRole('status')).toHaveText(result, { timeout: 30_000 });
  }

  source(title: string): Locator {
    return this.sources.getByRole('listitem').filter({ hasText: title });
  }

  async openSource(title: string): Promise<void> {
    await this.show('Sources');
    await this.source(title).getByRole('button').click();
    await expect(this.sourceText.region).toContainText(title);
  }

  /** Waits until everything done so far is in both copies. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText('Saved');
  }
}
