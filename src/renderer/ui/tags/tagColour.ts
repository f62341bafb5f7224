import { type TagColour, type TagRow, tagColours } from '@core/model';

/** The token that holds a tag colour in the present theme. */
export function tagColourValue(colour: TagColour): string {
  return `var(--tag-${colour})`;
}

/** The colour a new tag gets: the one fewest tags have, in the palette's order. */
export function leastUsedColour(tags: readonly Pick<TagRow, 'colour'>[]): TagColour {
  const uses = new Map<TagColour, number>(tagColours.map((colour) => [colour, 0]));
  for (const { colour } of tags) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  let best: TagColour = tagColours[0];
  for (const colour of tagColours) if ((uses.get(colour) ?? 0) < (uses.get(best) ?? 0)) best = colour;
  return best;
}
