import type { Page } from '../model/sourceText';

/**
 * The pages a passage stands on, as a citation says them: `p. iv`, `pp. 3–4`. Empty where it is on none. `start` and
 * `end` are UTF-16 code units, `end` exclusive.
 */
export function pagePlace(pages: readonly Page[] | undefined, start: number, end: number): string {
  const touched = (pages ?? []).filter((page) => page.start < end && page.end > start);
  const [first, last] = [touched[0]?.label, touched.at(-1)?.label];
  if (first === undefined || last === undefined) return '';
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}
