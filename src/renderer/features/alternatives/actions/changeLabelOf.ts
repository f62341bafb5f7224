const longest = 90;

/** The label of a change that quotes somebody's words, cut after 90 code points. */
export function changeLabelOf(deed: string, words: string): string {
  const points = [...words.trim()];
  const short = points.length > longest ? `${points.slice(0, longest).join('').trimEnd()}…` : words.trim();
  return `${deed} “${short}”`;
}
