import { meaningTokens } from './meaningTokens';

/** How many words on each side of a passage can negate it: “did not in the end”. */
const reach = 4;

/** What stands before and after a passage: at least as much as the other of two that are compared. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Whether a negation in the same sentence, close to the passage, has come or gone around the same words. */
export function negationBesideDiffers(one: Surroundings, other: Surroundings): boolean {
  return (
    negationsIn(lastSentence(one.before), -reach) !== negationsIn(lastSentence(other.before), -reach) ||
    negationsIn(firstSentence(one.after), reach) !== negationsIn(firstSentence(other.after), reach)
  );
}

/** Negations among the first `count` words, or the last `-count`. */
function negationsIn(part: string, count: number): string {
  const tokens = meaningTokens(part);
  const near = count < 0 ? tokens.slice(count) : tokens.slice(0, count);
  return near
    .filter((token) => token.kind === 'negation')
    .map((token) => token.key)
    .join(' ');
}

const sentenceEnd = /[.!?…。！？؟۔:;](?=\s|$)|[。！？؟。；]|\n\s*\n/gu;

function lastSentence(before: string): string {
  return before.split(sentenceEnd).at(-1) ?? '';
}

function firstSentence(after: string): string {
  return after.split(sentenceEnd)[0] ?? '';
}
