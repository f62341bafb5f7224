import { expect, type Locator, type Page } from '@playwright/test';
import { StatementForm } from './StatementForm';

/** The region “Annotations”: one article per highlight. */
export class Annotations {
  readonly region: Locator;
  readonly cards: Locator;
  /** Fields of the chosen card. */
  readonly tags: Locator;
  readonly note: Locator;
  readonly statementForm: StatementForm;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Annotations' });
    this.cards = this.region.getByRole('article');
    this.tags = this.region.getByRole('combobox', { name: 'Tags' });
    this.note = this.region.getByRole('textbox', { name: 'Note' });
    this.statementForm = new StatementForm(page);
  }

  card(words: string): Locator {
    return this.cards.filter({ hasText: words });
  }

  async choose(words: string): Promise<void> {
    await this.card(words).getByText(words).first().click();
    await expect(this.card(words)).toHaveAttribute('aria-current', 'true');
  }

  /** Gives the chosen highlight a tag, new or known. */
  async addTag(name: string): Promise<void> {
    await this.tags.fill(name);
    await this.page.getByRole('option', { name }).first().click();
    await expect(this.region.getByRole('button', { name: `Remove tag ${name}` })).toBeVisible();
    await this.page.keyboard.press('Escape');
  }

  async writeNote(text: string): Promise<void> {
    await this.note.click();
    await this.page.keyboard.type(text);
  }

  /** Opens the card's actions and does one. */
  async act(words: string, action: string): Promise<void> {
    await this.choose(words);
    await this.card(words).getByRole('button', { name: 'Card actions' }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
