import { type FindingProgress, findPassages } from '../anchor/findPassages';
import { PassageFinder } from '../anchor/PassageFinder';
import type { HighlightRow } from '../model/rows';
import { type HighlightOutcome, highlightOutcome } from './highlightOutcome';
import { type Recoding, recoded } from './recoded';

/**
 * What became of highlights in a newer text of their source, in the order given. `olderTexts` has the
 * canonical texts they were made on, by SHA-256; without its text a highlight is looked for by its
 * description alone, and asked for more often. Stops every few passages to say how far it is, so that a
 * worker can report, and is cancelled by asking no further. With `recoding` the newer text is the same bytes in
 * other letters, and highlights of the older one stand where their bytes stand.
 */
export function* findHighlights(
  newText: string,
  highlights: readonly HighlightRow[],
  olderTexts: ReadonlyMap<string, string>,
  recoding?: Recoding,
): Generator<FindingProgress, HighlightOutcome[]> {
  const outcomes = new Map<string, HighlightOutcome>();
  const all = highlights.reduce((sum, { ranges }) => sum + ranges.length, 0);
  let before = 0;
  for (const [textSha256, group] of byText(highlights)) {
    const older = olderTexts.get(textSha256);
    const rewritten =
      recoding?.textSha256 === textSha256 && older !== undefined
        ? recoded(group, older, newText, recoding)
        : null;
    const rows = rewritten ?? group;
    const olderText = rewritten ? newText : older;
    const ranges = rows.flatMap((highlight) => highlight.ranges);
    yield { done: before, all };
    const search = findPassages(new PassageFinder(newText, olderText), ranges);
    let step = search.next();
    for (; !step.done; step = search.next()) yield { done: before + step.value.done, all };
    let place = 0;
    for (const highlight of rows) {
      const located = step.value.slice(place, place + highlight.ranges.length);
      outcomes.set(highlight.id, highlightOutcome(highlight, located, olderText === newText));
      place += highlight.ranges.length;
    }
    before += ranges.length;
  }
  return highlights.flatMap((highlight) => outcomes.get(highlight.id) ?? []);
}

function byText(highlights: readonly HighlightRow[]): Map<string, HighlightRow[]> {
  const groups = new Map<string, HighlightRow[]>();
  for (const highlight of highlights) {
    const group = groups.get(highlight.textSha256);
    if (group) group.push(highlight);
    else groups.set(highlight.textSha256, [highlight]);
  }
  return groups;
}
