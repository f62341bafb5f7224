/**
 * How well a place fits, 0–1: the share of the passage's characters that stand there, less up to six
 * tenths where nothing of its surroundings does. Words that are a little closer never outweigh surroundings
 * that are quite other ones.
 */
export function placeScore(words: number, surroundings: number): number {
  return words * (0.4 + 0.6 * surroundings);
}
