/**
 * Text from documents as one line of a terminal: control characters, which could move the cursor or
 * change what stands there, and direction overrides become blanks.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu, ' ');
}
