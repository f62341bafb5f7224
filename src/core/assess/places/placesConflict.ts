/**
 * The parts of a place from the narrow to the wide, as they are compared: `Depot 4, Sarab, Hirfa`. Letters' case, signs
 * above letters and words such as “near” are left out of account.
 */
function placeParts(place: string): string[] {
  return place
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[,;،]/u)
    .map((part) =>
      part
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/^(?:near|outside|around|in|at|the)\s+(?=\S)/u, ''),
    )
    .filter((part) => part !== '');
}

/**
 * Whether two places cannot be one: neither lies in the other as far as their words go. “Depot 4, Sarab, Hirfa” lies in
 * “Sarab” and in “Hirfa”; it is neither “Depot 5, Sarab, Hirfa” nor “Depot 4, Rimal”. An empty place agrees with any.
 */
export function placesConflict(left: string, right: string): boolean {
  return !agree(placeParts(left), placeParts(right));
}

function agree(left: readonly string[], right: readonly string[]): boolean {
  const [first] = left;
  const [other] = right;
  if (first === undefined || other === undefined) return true;
  if (first === other) return agree(left.slice(1), right.slice(1));
  const inLeft = left.indexOf(other);
  const inRight = right.indexOf(first);
  return (
    (inLeft > 0 && agree(left.slice(inLeft), right)) || (inRight > 0 && agree(left, right.slice(inRight)))
  );
}
