import { expect, type Locator, type Page } from '@playwright/test';

/** The region “Source text” and its toolbar “Selection”. */
export class SourceText {
  readonly region: Locator;
  readonly toolbar: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Source text' });
    this.toolbar = page.getByRole('toolbar', { name: 'Selection' });
  }

  /** Selects the words by dragging the mouse over them, as a reader does. */
  async select(words: string): Promise<void> {
    await expect(this.region).toContainText(words.slice(0, 40));
    const ends = await this.region.evaluate(findEnds, words);
    await this.page.mouse.move(ends.start.x, ends.start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((ends.start.x + ends.end.x) / 2, (ends.start.y + ends.end.y) / 2, {
      steps: 4,
    });
    await this.page.mouse.move(ends.end.x, ends.end.y, { steps: 4 });
    await this.page.mouse.up();
    await expect(this.toolbar).toBeVisible();
  }

  async press(button: 'Highlight' | 'Tag' | 'Claim' | 'Note'): Promise<void> {
    await this.toolbar.getByRole('button', { name: button }).click();
  }
}

/** Runs in the page: where the first and the last letter of the words are drawn. */
function findEnds(region: Element, words: string) {
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The source text does not show: ${words}`);
  const place = (offset: number) => {
    const found = nodes.findLast((candidate) => candidate.start <= offset);
    if (!found) throw new Error('no text');
    return { node: found.node, offset: offset - found.start };
  };
  const rectOf = (offset: number) => {
    const { node, offset: inside } = place(offset);
    const range = document.createRange();
    range.setStart(node, inside);
    range.setEnd(node, inside + 1);
    return range.getBoundingClientRect();
  };
  place(start).node.parentElement?.scrollIntoView({ block: 'center' });
  const first = rectOf(start);
  const last = rectOf(start + words.length - 1);
  const rightToLeft = getComputedStyle(place(start).node.parentElement ?? region).direction === 'rtl';
  const inset = 0.5;
  return {
    start: { x: rightToLeft ? first.right - inset : first.left + inset, y: first.top + first.height / 2 },
    end: { x: rightToLeft ? last.left + inset : last.right - inset, y: last.top + last.height / 2 },
  };
}
