/** The longest label a change may have, in UTF-16 code units. */
export const longestLabel = 500;

/** A label as a change may have it: labels quote names, and names can be longer than a label may be. */
export function changeLabel(label: string): string {
  if (label.length <= longestLabel) return label;
  return `${label.slice(0, longestLabel - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
