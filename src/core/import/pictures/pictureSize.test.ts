import { expect, test } from 'vitest';
import { pngBytes } from '../testing/tinyPictures';
import { pictureMediaType } from './pictureMediaType';
import { pictureSize } from './pictureSize';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test.each<[string, Uint8Array, { width: number; height: number } | null]>([
  ['image/png', pngBytes, { width: 8, height: 8 }],
  ['image/gif', bytes('474946383961 2c01 c800 00000000000000'), { width: 300, height: 200 }],
  [
    'image/jpeg',
    bytes('ffd8 ffe0 0010 4a464946000101000001000100 00 ffff c2 0011 08 0190 0258 03 012200'),
    { width: 600, height: 400 },
  ],
  [
    'image/bmp',
    bytes(`424d 00000000 00000000 36000000 28000000 40010000 10ffffff ${'00'.repeat(28)}`),
    { width: 320, height: 240 },
  ],
  [
    'image/webp',
    bytes('52494646 00000000 57454250 56503858 0a000000 00000000 1f0300 570200 '),
    { width: 800, height: 600 },
  ],
  [
    'image/avif',
    bytes(
      '0000001c 66747970 61766966 00000000 6d696631 0000 00000014 69737065 00000000 00000400 00000300 0000000000000000',
    ),
    { width: 1024, height: 768 },
  ],
  ['image/png', pngBytes.subarray(0, 18), null],
  ['image/jpeg', bytes('ffd8ffe00010'), null],
])('the size of a picture (%s) is read from its head', (mediaType, picture, size) => {
  expect(pictureMediaType(picture)).toBe(mediaType);
  expect(pictureSize(picture, mediaType)).toEqual(size);
});
