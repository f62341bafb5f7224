import { type TagRow, tagColours } from '@core/model';

/** A tag whose id is its name, for tests of the tree. */
export function testTag(name: string, parentId: string | null = null, order = 0): TagRow {
  const at = '2024-05-04T00:00:00.000Z';
  const base = { caseId: 'case', createdAt: at, createdBy: 'A', updatedAt: at, deletedAt: null };
  return { ...base, id: name, name, colour: tagColours[0], parentId, order, note: null };
}

/** actors (state, front (north)), events, places */
export const smallCodebook: readonly TagRow[] = [
  testTag('places', null, 2),
  testTag('actors', null, 0),
  testTag('events', null, 1),
  testTag('state', 'actors', 0),
  testTag('front', 'actors', 1),
  testTag('north', 'front', 0),
];
