/** The part of a passage's description that speaks for one place over another. */
export interface PassageContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * How much of the known surroundings stands around a place, 0–1: the share of prefix and suffix
 * characters that agree without a gap, counted outwards from the passage. 1 without known
 * surroundings, since nothing speaks against the place. Offsets are UTF-16 code units.
 */
export function contextScore(text: string, start: number, end: number, context: PassageContext): number {
  const known = context.prefix.length + context.suffix.length;
  if (known === 0) return 1;
  return (agreementBefore(text, start, context.prefix) + agreementAfter(text, end, context.suffix)) / known;
}

/** How many characters of a passage's known surroundings stand at a place without a gap, on each side. */
export function contextAgreement(
  text: string,
  start: number,
  end: number,
  { prefix, suffix }: PassageContext,
): { before: number; after: number } {
  return { before: agreementBefore(text, start, prefix), after: agreementAfter(text, end, suffix) };
}

function agreementBefore(text: string, start: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[start - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

function agreementAfter(text: string, end: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[end + length] === suffix[length]) length++;
  return length;
}
