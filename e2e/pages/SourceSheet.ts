import { expect, type Locator } from '@playwright/test';
import type { Workbench } from './Workbench';

/** The tab “About the source”. */
export class SourceSheet {
  readonly region: Locator;
  /** What another reading of the bytes would change. */
  readonly proposal: Locator;

  constructor(private readonly workbench: Workbench) {
    this.region = workbench.page.getByRole('region', { name: 'About the source', exact: true });
    this.proposal = this.region.getByRole('region', { name: 'What reading it again would change' });
  }

  async show(title: string): Promise<void> {
    await this.workbench.openSource(title);
    if (!(await this.region.isVisible())) await this.workbench.command('About this source');
    await expect(this.field('Title')).toHaveValue(title);
  }

  field(name: string): Locator {
    return this.region.getByRole('textbox', { name, exact: true });
  }

  /** A fact of the list of facts. */
  fact(name: string): Locator {
    return this.region
      .locator('dl > div')
      .filter({ has: this.workbench.page.getByText(name, { exact: true }) });
  }

  async chooseEncoding(name: string): Promise<void> {
    const select = this.region.getByRole('combobox', { name: 'Encoding' });
    await select.click();
    await select.fill(name);
    await this.workbench.page.getByRole('option', { name, exact: true }).click();
  }
}
