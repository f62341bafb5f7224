import { expect, type Locator, type Page } from '@playwright/test';
import type { Workbench } from './Workbench';

/** A source shown in its own pages: the region “Source text” and the tools above it. */
export class Pages {
  readonly region: Locator;
  /** The page field, by the document's own labels. */
  readonly field: Locator;
  readonly panel: Locator;
  private readonly page: Page;

  constructor(workbench: Workbench) {
    this.page = workbench.page;
    this.region = workbench.sourceText.region;
    this.field = this.page.getByRole('textbox', { name: 'Page', exact: true });
    this.panel = this.page.getByRole('navigation', { name: 'Pages' });
  }

  /** A page that is in the window, drawn. */
  sheet(name: string): Locator {
    return this.region.getByRole('group', { name, exact: true });
  }

  /** The frame of the chosen highlight's area on a page. */
  frame(pageName: string): Locator {
    return this.region.getByRole('application', { name: `Frame of the area on ${pageName}` });
  }

  async drawn(name: string): Promise<void> {
    await expect(this.sheet(name).locator('canvas')).toBeVisible();
  }

  async goTo(label: string): Promise<void> {
    await this.field.fill(label);
    await this.field.press('Enter');
    await expect(this.field).toHaveValue(label);
  }

  /** How far a page's upper edge stands below the pane's, as a share of the page's height. */
  async down(name: string): Promise<number> {
    const [sheet, pane] = [await this.sheet(name).boundingBox(), await this.region.boundingBox()];
    if (!sheet || !pane) throw new Error(`${name} is not in the window`);
    return (sheet.y - pane.y) / sheet.height;
  }
}
