import { paperColours } from '../../export/tagPalette';
import { type TagColour, tagColours } from '../../model/rows';

/** The hues (degrees of HSL) up to which a colour goes by a tag colour's name; beyond the last it is red again. */
const hues: readonly (readonly [number, TagColour])[] = [
  [15, 'red'],
  [38, 'orange'],
  [66, 'amber'],
  [160, 'green'],
  [195, 'teal'],
  [250, 'blue'],
  [312, 'violet'],
  [345, 'pink'],
  [360, 'red'],
];

/** Below this share of colour (HSL saturation) a colour is grey. */
const leastSaturation = 0.12;
/** Yellow and green-yellow darker than this (HSL lightness) are olive; red lighter than that is pink. */
const darkYellow = 0.4;
const paleRed = 0.8;

/**
 * The tag colour a code's `color` (`#RGB`, `#RRGGBB`; a fourth channel is left out) goes by; null for what is no
 * colour. A colour Assay itself draws a tag in is that tag's, any other one goes by its hue.
 */
export function nearestTagColour(color: string | null): TagColour | null {
  const short = color?.trim().replace(/^#/, '').toUpperCase() ?? '';
  const digits = /^[0-9A-F]{3,4}$/.test(short) ? short.replace(/./g, '$&$&') : short;
  if (!/^(?:[0-9A-F]{6}|[0-9A-F]{8})$/.test(digits)) return null;
  const hex = digits.slice(0, 6);
  const own = tagColours.find((name) => Object.values(paperColours[name]).includes(hex));
  if (own) return own;
  const [hue, saturation, lightness] = hslOf(hex);
  if (saturation < leastSaturation || lightness < 0.06 || lightness > 0.97) return 'slate';
  if (hue >= 50 && hue < 80 && lightness < darkYellow) return 'olive';
  const named = hues.find(([upTo]) => hue < upTo)?.[1] ?? 'red';
  return named === 'red' && lightness > paleRed ? 'pink' : named;
}

/** A tag colour as a code's `color`. */
export function codeColour(colour: TagColour): string {
  return `#${paperColours[colour].line}`;
}

/** Hue in degrees, saturation and lightness 0–1 (CSS Color 4, 7). */
function hslOf(hex: string): [hue: number, saturation: number, lightness: number] {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels as [number, number, number];
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const [spread, lightness] = [most - least, (most + least) / 2];
  if (spread === 0) return [0, 0, lightness];
  const sixth =
    most === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth * 60, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}
