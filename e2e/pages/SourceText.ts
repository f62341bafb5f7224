import { expect, type Locator, type Page } from '@playwright/test';
import { findEnds } from './findEnds';

export type SelectionButton = 'Highlight' | 'Tag' | 'Claim' | 'Note';

/** The region “Source text” and its toolbar “Selection”. */
export class SourceText {
  readonly region: Locator;
  readonly toolbar: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Source text' });
    this.toolbar = page.getByRole('toolbar', { name: 'Selection' });
  }

  /**
   * Selects words by dragging the mouse over them, as a reader does: from the first letter of `from` to the last one
   * of `to`. The words of each must stand in one paragraph.
   */
  async select(from: string, to = from): Promise<void> {
    await expect(this.region).toContainText(from);
    // A script's letters come with its font, and move when that comes late.
    await this.page.evaluate(() => document.fonts.ready.then(() => null));
    const ends = await this.region.evaluate(findEnds, { from, to });
    await this.page.mouse.move(ends.start.x, ends.start.y);
    await this.page.mouse.down();
    const middle = { x: (ends.start.x + ends.end.x) / 2, y: (ends.start.y + ends.end.y) / 2 };
    await this.page.mouse.move(middle.x, middle.y, { steps: 4 });
    await this.page.mouse.move(ends.end.x, ends.end.y, { steps: 4 });
    await this.page.mouse.up();
    await expect(this.toolbar).toBeVisible();
  }

  async press(button: SelectionButton): Promise<void> {
    await this.toolbar.getByRole('button', { name: button }).click();
    await expect(this.toolbar).toBeHidden();
  }

  async highlight(from: string, to = from): Promise<void> {
    await this.select(from, to);
    await this.press('Highlight');
  }

  /** The mark in the margin of the highlight that begins with these words. */
  mark(words: string): Locator {
    return this.region.getByRole('button', { name: `Highlight: “${words}` });
  }

  /** What is painted under words in a colour, such as “green”: one element for each stretch of them. */
  painted(colour: string): Locator {
    return this.region.locator(`[data-stroke="assay-${colour}"]`);
  }
}
