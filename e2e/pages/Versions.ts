import { expect, type Locator, type Page } from '@playwright/test';
import type { Workbench } from './Workbench';

/** Taking a newer version in, the tab “Versions” and what stands under “To decide”. */
export class Versions {
  readonly region: Locator;
  /** What became of the highlights of the last newer version. */
  readonly outcomes: Locator;
  readonly list: Locator;
  readonly earlierText: Locator;
  readonly review: Locator;
  /** What is said while a newer version is taken in, and when it is not. */
  readonly job: Locator;
  private readonly page: Page;

  constructor(private readonly workbench: Workbench) {
    this.page = workbench.page;
    this.region = this.page.getByRole('region', { name: 'Versions', exact: true });
    this.outcomes = this.region.getByRole('list', { name: 'What became of the highlights' });
    this.list = this.region.getByRole('list', { name: 'Versions of this source' });
    this.earlierText = this.region.getByRole('region', { name: 'Earlier version' });
    this.review = this.region.getByRole('region', { name: 'Highlights to decide' });
    this.job = this.page.getByRole('region', { name: 'Newer version', exact: true });
  }

  async choose(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.workbench.command('Newer version…');
    await (await choosing).setFiles(path);
  }

  async take(path: string): Promise<void> {
    await this.choose(path);
    await expect(this.region.getByRole('region', { name: 'Newer version taken in' })).toBeVisible();
  }

  async showTab(tab: 'Cards' | 'Versions'): Promise<void> {
    await this.page.getByRole('group', { name: 'Right pane' }).getByRole('button', { name: tab }).click();
  }

  async showPart(part: 'Differences' | 'To decide'): Promise<void> {
    await this.region
      .getByText(part, { exact: part === 'Differences' })
      .first()
      .click();
  }

  /** The highlight to be decided on that had these words. */
  toDecide(words: string): Locator {
    return this.review.getByRole('article', { name: `To decide: “${words}` });
  }

  /** Does something by the keyboard alone. */
  async press(button: Locator): Promise<void> {
    await button.focus();
    await this.page.keyboard.press('Enter');
  }
}
