import { expect, type Locator, type Page } from '@playwright/test';

/** The region “Annotations”: one article per highlight. */
export class Annotations {
  readonly region: Locator;
  readonly cards: Locator;
  readonly tags: Locator;
  readonly note: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Annotations' });
    this.cards = this.region.getByRole('article');
    this.tags = this.region.getByRole('combobox', { name: 'Tags' });
    this.note = this.region.getByRole('textbox', { name: 'Note' });
  }

  card(words: string): Locator {
    return this.cards.filter({ hasText: words });
  }

  /** Gives the chosen highlight a tag, new or known. */
  async addTag(name: string): Promise<void> {
    await this.tags.click();
    await this.tags.fill(name);
    await this.page.getByRole('option', { name }).first().click();
    await this.page.keyboard.press('Escape');
    await expect(this.region).toContainText(name);
  }

  async writeNote(text: string): Promise<void> {
    await this.note.click();
    await this.page.keyboard.type(text);
  }
}
