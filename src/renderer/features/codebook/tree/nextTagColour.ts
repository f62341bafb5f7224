import { type TagColour, type TagRow, tagColours } from '@core/model';

/** The colour fewest tags have; of several the first in the palette. */
export function nextTagColour(tags: readonly Pick<TagRow, 'colour' | 'deletedAt'>[]): TagColour {
  const uses = new Map<TagColour, number>(tagColours.map((colour) => [colour, 0]));
  for (const { colour, deletedAt } of tags)
    if (!deletedAt) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const fewest = Math.min(...uses.values());
  return tagColours.find((colour) => uses.get(colour) === fewest) ?? 'slate';
}
