import type { TagColour } from '../model/rows';

/** How a tag's colour is printed: `fill` behind dark words, `line` for edges and badges on white. Hexadecimal RGB without `#`. */
export interface PaperColour {
  readonly fill: string;
  readonly line: string;
}

/** The muted tag colours on paper. Every `fill` keeps black words above 10:1, every `line` is above 3:1 on white. */
export const paperColours: Readonly<Record<TagColour | 'none', PaperColour>> = {
  amber: { fill: 'F6E6B8', line: 'A67C12' },
  blue: { fill: 'CFE2F1', line: '3A78AD' },
  red: { fill: 'F3D2CC', line: 'B5503F' },
  green: { fill: 'D3E8CF', line: '4A8A3F' },
  violet: { fill: 'E0D5EE', line: '7D5BB0' },
  teal: { fill: 'CBE7E3', line: '2F857B' },
  orange: { fill: 'F8DCC0', line: 'B8661E' },
  pink: { fill: 'F5D3E0', line: 'B04E7C' },
  slate: { fill: 'D9DEE3', line: '5F6F7E' },
  olive: { fill: 'E4E6BF', line: '7A7F22' },
  none: { fill: 'EBE8E1', line: '77736A' },
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
