import type { OriginRow } from '../model/claimRows';
import type { Id } from '../model/id';

type Origins = ReadonlyMap<Id, Pick<OriginRow, 'name' | 'parentId'>>;

/** Why an origin cannot belong to `parentId`, in words that name the circle it would make; null where it can. */
export function parentProblem(origins: Origins, originId: Id, parentId: Id | null): string | null {
  if (parentId === null) return null;
  const way = [originId];
  const seen = new Set<Id>();
  for (let id: Id | null = parentId; id !== null && !seen.has(id); id = origins.get(id)?.parentId ?? null) {
    way.push(id);
    seen.add(id);
    if (id === originId) return circleWords(origins, way);
  }
  return null;
}

function circleWords(origins: Origins, way: readonly Id[]): string {
  const names = way.map((id) => `“${origins.get(id)?.name ?? 'an origin that is gone'}”`);
  if (names.length === 2) return `${names[0]} cannot belong to itself.`;
  return `This would go in a circle: ${names.join(' belongs to ')}. Take one of these away first.`;
}
