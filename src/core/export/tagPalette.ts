import type { TagColour } from '../model/rows';

/** A tag's colour, hexadecimal RGB without `#`. */
export interface PaperColour {
  /** Behind dark words on white: a third of `line`. */
  readonly fill: string;
  /** Edges and badges on white. */
  readonly line: string;
  /** Edges and badges on a dark ground. */
  readonly dark: string;
}

/** The tag colours as the window's theme has them (`renderer/app/theme/tokens.css`), and one for no tag. */
export const paperColours: Readonly<Record<TagColour | 'none', PaperColour>> = {
  amber: { fill: 'F2DFB5', line: 'D99E1F', dark: 'D9AA3D' },
  blue: { fill: 'C5DDEE', line: '4F97CC', dark: '6AAEE0' },
  red: { fill: 'EFCECB', line: 'CF6A60', dark: 'DD8078' },
  green: { fill: 'C8E0C9', line: '58A15C', dark: '76B97A' },
  violet: { fill: 'DCD1EC', line: '9574C4', dark: 'AB8FD8' },
  teal: { fill: 'C0DEDD', line: '3F9C98', dark: '5CB5B0' },
  orange: { fill: 'F2D5BE', line: 'D9803A', dark: 'E29355' },
  pink: { fill: 'EDCDDE', line: 'C7679B', dark: 'D883B0' },
  slate: { fill: 'CFD5DA', line: '6F7F8F', dark: '93A2B2' },
  olive: { fill: 'D9DCC0', line: '8D9440', dark: 'A9B05A' },
  none: { fill: 'D8D7D2', line: '8A8578', dark: 'A39E90' },
};

/** The fill where several highlights overlap: their fills multiplied, as inks do. */
export function overlapFill(colours: readonly (TagColour | null)[]): string {
  const channels = [0, 2, 4].map((at) =>
    colours.reduce(
      (product, colour) =>
        (product * Number.parseInt(paperColours[colour ?? 'none'].fill.slice(at, at + 2), 16)) / 255,
      255,
    ),
  );
  return channels
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
