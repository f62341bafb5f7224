/** Pixels as one byte each, 0 black to 255 white, row after row from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Writes a picture as a PGM file (P5): a line that says its size, then its pixels. */
export function portableGreymap({ width, height, pixels }: GreyPicture): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + width * height);
  bytes.set(header);
  bytes.set(pixels.subarray(0, width * height), header.length);
  return bytes;
}
