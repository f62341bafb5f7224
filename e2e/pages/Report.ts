import { expect, type Locator, type Page } from '@playwright/test';

/** The text box “Report” and what stands around it. */
export class Report {
  readonly text: Locator;
  readonly quotations: Locator;

  constructor(private readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Report', exact: true });
    this.quotations = this.text.getByRole('blockquote');
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'New report' }).click();
    await expect(this.text).toBeVisible();
  }

  /** Puts something of the case at the caret. `words` find it in the list. */
  async insert(what: 'a quotation' | 'a claim' | 'a citation', words: string): Promise<void> {
    await this.page.getByRole('button', { name: `Insert ${what}` }).click();
    const finder = this.page.getByRole('dialog', { name: `Insert ${what}` });
    await finder.getByRole('combobox').fill(words);
    await finder.getByRole('option', { name: words }).first().click();
    await expect(finder).toBeHidden();
  }
}
