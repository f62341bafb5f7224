/** A claim's words short enough for the label of a change, in code points. */
export function shortened(text: string, limit = 90): string {
  const points = [...text.trim()];
  return points.length > limit ? `${points.slice(0, limit).join('').trimEnd()}…` : text.trim();
}
