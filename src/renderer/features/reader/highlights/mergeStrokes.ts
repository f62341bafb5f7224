import type { Stroke } from './Stroke';

/** Strokes of one name that meet or lie over each other as one, in text order: no word twice in one paint. */
export function mergeStrokes(strokes: Iterable<Stroke>): Stroke[] {
  const merged: Stroke[] = [];
  const places = new Map<Stroke['name'], number>();
  for (const stroke of [...strokes].sort((a, b) => a.start - b.start)) {
    const place = places.get(stroke.name);
    const last = place === undefined ? undefined : merged[place];
    if (place !== undefined && last && last.end >= stroke.start) {
      if (last.end < stroke.end) merged[place] = { ...last, end: stroke.end };
    } else places.set(stroke.name, merged.push(stroke) - 1);
  }
  return merged;
}
