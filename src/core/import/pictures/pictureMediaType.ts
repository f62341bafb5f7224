/** How pictures begin that browsers decode and cannot run, as bytes in hexadecimal; `.` is any digit. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^89504e470d0a1a0a/, 'image/png'],
  [/^ffd8ff/, 'image/jpeg'],
  [/^474946383[79]61/, 'image/gif'],
  [/^52494646.{8}57454250/, 'image/webp'],
  [/^424d.{8}00000000/, 'image/bmp'],
  [/^.{8}6674797061766966/, 'image/avif'],
];

/** Bytes needed at the start of a picture to tell what it is. */
export const pictureHeadLength = 16;

/**
 * The media type of a picture by its content, or null for what is none of the kinds a `DocumentPicture` may be.
 * What the document says of it is not asked. `head` is the start of the picture, or all of it.
 */
export function pictureMediaType(head: Uint8Array): string | null {
  let hex = '';
  for (const byte of head.subarray(0, pictureHeadLength)) hex += byte.toString(16).padStart(2, '0');
  return beginnings.find(([pattern]) => pattern.test(hex))?.[1] ?? null;
}
