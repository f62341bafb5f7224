import { expect, type Locator, type Page } from '@playwright/test';
import type { Workbench } from './Workbench';

/** The tab “Hypotheses” of Compare: one board. Items and hypotheses count from 1. */
export class Board {
  readonly grid: Locator;
  /** Heads of the hypotheses. */
  readonly heads: Locator;
  /** Heads of the items. */
  readonly rows: Locator;
  readonly outcome: Locator;
  private readonly page: Page;

  constructor(private readonly workbench: Workbench) {
    this.page = workbench.page;
    this.grid = this.page.getByRole('grid', { name: 'Matrix:' });
    this.heads = this.grid.getByRole('columnheader').filter({ hasText: /^H\d/ });
    this.rows = this.grid.getByRole('rowheader').filter({ hasText: /^E\d/ });
    this.outcome = this.page.getByRole('region', { name: 'Outcome' });
  }

  async ask(question: string): Promise<void> {
    await this.workbench.command('New question with competing hypotheses');
    await this.add('New question', question);
    await expect(this.page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue(question);
  }

  addHypothesis(words: string): Promise<void> {
    return this.add('New hypothesis', words);
  }

  /** Finds by `typed` and takes what is offered as `option`. */
  async addEvidence(typed: string, option: string): Promise<void> {
    const before = await this.rows.count();
    await this.page.getByRole('button', { name: 'Add evidence' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add evidence' });
    await dialog.getByRole('combobox').fill(typed);
    await dialog.getByRole('option', { name: option }).click();
    await expect(this.rows).toHaveCount(before + 1);
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  item(place: number): Locator {
    return this.rows.nth(place - 1);
  }

  cell(item: number, hypothesis: number): Locator {
    return this.grid.getByRole('row').nth(item).getByRole('gridcell').nth(hypothesis);
  }

  score(hypothesis: number): Locator {
    return this.grid
      .getByRole('row')
      .last()
      .getByRole('gridcell')
      .nth(hypothesis - 1);
  }

  private async add(field: string, words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field, exact: true }).fill(words);
    await this.page.keyboard.press('Enter');
  }
}
