import { expect, type Locator, type Page } from '@playwright/test';

export interface StepInput {
  readonly origin: string;
  readonly words?: 'Own voice' | 'Indirect' | 'Direct quote';
  readonly hedge?: string;
}

export interface StatementInput {
  readonly claim: string;
  readonly stance?: 'asserts' | 'denies' | 'casts doubt' | 'mentions';
  /** Who has it from whom, the outlet first. */
  readonly chain?: readonly StepInput[];
  readonly credibility?: string;
  readonly reliability?: string;
}

/** The form “Statement” in the chosen card. */
export class StatementForm {
  readonly form: Locator;

  constructor(private readonly page: Page) {
    this.form = page.getByRole('form', { name: 'Statement' });
  }

  async fill({ claim, stance, chain = [], credibility, reliability }: StatementInput): Promise<void> {
    await expect(this.form).toBeVisible();
    await this.name(this.form.getByRole('combobox', { name: 'Claim' }), claim);
    if (stance) await this.form.getByRole('radiogroup', { name: 'Stance' }).getByText(stance).click();
    for (const [place, step] of chain.entries()) {
      if (place > 0) await this.form.getByRole('button', { name: 'Who has it from…' }).click();
      const who = place === 0 ? 'Who says it' : 'Who has it from';
      await this.name(this.form.getByRole('combobox', { name: who, exact: true }).last(), step.origin);
      if (step.words)
        await this.form.getByRole('combobox', { name: 'Words' }).last().selectOption(step.words);
      if (step.hedge) await this.form.getByRole('textbox', { name: 'Hedge' }).last().fill(step.hedge);
    }
    if (credibility) await this.form.getByRole('combobox', { name: 'Credibility' }).selectOption(credibility);
    if (reliability) await this.form.getByRole('combobox', { name: 'Reliability' }).selectOption(reliability);
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Save statement' }).click();
    await expect(this.form).toBeHidden();
  }

  /** Types a name and takes the first thing offered: the one of this name, or a new one. */
  private async name(field: Locator, name: string): Promise<void> {
    await field.fill(name);
    await this.page.getByRole('option', { name }).first().click();
    await expect(field).toHaveValue(name);
  }
}
