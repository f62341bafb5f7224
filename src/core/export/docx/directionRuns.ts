import { directionOf } from '../../text/direction';

/** A stretch of text that Word must draw in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/**
 * Cuts a text into stretches of one direction. Word decides by run, not by letter, so a Latin name in
 * an Arabic sentence needs a run of its own. What has no direction (digits, spaces, punctuation) goes
 * with its neighbours where both agree, else with the paragraph.
 */
export function directionRuns(text: string, paragraph: 'ltr' | 'rtl'): DirectionRun[] {
  const characters = [...text];
  const own = characters.map((character) => (/\p{L}/u.test(character) ? directionOf(character) : null));
  if (paragraph === 'ltr' && !own.includes('rtl')) return text ? [{ text, rightToLeft: false }] : [];
  const runs: { text: string; rightToLeft: boolean }[] = [];
  const after = nextStrong(own, paragraph);
  let before = paragraph;
  characters.forEach((character, index) => {
    const strong = own[index] ?? null;
    const neighbours = before === after[index] ? before : paragraph;
    const rightToLeft = (strong ?? neighbours) === 'rtl';
    if (strong) before = strong;
    const last = runs.at(-1);
    if (last && last.rightToLeft === rightToLeft) last.text += character;
    else runs.push({ text: character, rightToLeft });
  });
  return runs;
}

/** For each place the next strong direction at or after it; the paragraph's own past the last. */
function nextStrong(own: readonly ('ltr' | 'rtl' | null)[], paragraph: 'ltr' | 'rtl'): ('ltr' | 'rtl')[] {
  const next: ('ltr' | 'rtl')[] = [];
  let following = paragraph;
  for (let index = own.length - 1; index >= 0; index -= 1) {
    following = own[index] ?? following;
    next[index] = following;
  }
  return next;
}
