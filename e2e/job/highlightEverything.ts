import { type Documents, titles } from '../documents/prepareDocuments';
import { expect } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { passages } from './passages';

/** Highlights every passage: across paragraphs, overlapping, in a table cell, over bold words, in Arabic. */
export async function highlightEverything(workbench: Workbench): Promise<void> {
  for (const name of Object.keys(passages) as (keyof Documents)[]) {
    await workbench.openSource(titles[name]);
    for (const [place, { from, to }] of passages[name].entries()) {
      await workbench.sourceText.highlight(from, to);
      await expect(workbench.annotations.cards).toHaveCount(place + 1);
    }
  }
}
