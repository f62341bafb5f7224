import type { GreyPicture } from './portableGreymap';

/** A picture some times as large, in either direction; between two pixels lie the greys between theirs. */
export function enlarged({ width, height, pixels }: GreyPicture, times: number): GreyPicture {
  const across = Math.round(width * times);
  const down = Math.round(height * times);
  const larger = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    const [top, bottom, lower] = between((y + 0.5) / times - 0.5, height);
    for (let x = 0; x < across; x += 1) {
      const [left, right, further] = between((x + 0.5) / times - 0.5, width);
      const above = mixed(pixels[top * width + left], pixels[top * width + right], further);
      const below = mixed(pixels[bottom * width + left], pixels[bottom * width + right], further);
      larger[y * across + x] = mixed(above, below, lower);
    }
  }
  return { width: across, height: down, pixels: larger };
}

/** The two pixels a place lies between, and how near it is to the second (0–1). */
function between(place: number, length: number): [number, number, number] {
  const inside = Math.min(length - 1, Math.max(0, place));
  const first = Math.floor(inside);
  return [first, Math.min(length - 1, first + 1), inside - first];
}

function mixed(one = 255, other = 255, share: number): number {
  return one + (other - one) * share;
}
