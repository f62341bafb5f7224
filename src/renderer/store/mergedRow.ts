/**
 * Brings the step from `base` to `wanted` into `current`, field by field: what the step did not
 * touch stays as it is now. Where `current` went another way in the same field, `clash` says whose
 * value holds.
 */
export function mergedRow<Row extends object>(
  base: Row,
  wanted: Row,
  current: Row,
  clash: 'wanted' | 'current',
): Row {
  const merged = { ...current };
  for (const field of new Set([...Object.keys(base), ...Object.keys(wanted)]) as Set<keyof Row>) {
    if (isSame(base[field], wanted[field])) continue;
    if (clash === 'wanted' || isSame(base[field], current[field])) merged[field] = wanted[field];
  }
  return merged;
}

/** Equal as JSON values, whatever the order of their fields. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [a, b] = [left as Record<string, unknown>, right as Record<string, unknown>];
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => isSame(a[field], b[field]));
}
