import type { GradeScheme } from '@core/assess';
import type { Grade, Stance } from '@core/model';
import type { KeyboardEvent } from 'react';
import { stanceLooks } from '../data/stances';

/** What a key asks of the statement form. */
export type KeyChoice =
  | { readonly stance: Stance }
  /** From 0, of the speakers that are offered. */
  | { readonly speaker: number }
  /** The next one who has it from another. */
  | { readonly next: true }
  /** The fields for number, time and place. */
  | { readonly facts: true }
  | { readonly credibility: Grade }
  | { readonly reliability: Grade };

/** Speakers are behind the stances: 5 to 8. */
export const firstSpeakerKey = stanceLooks.length + 1;
export const speakerKeys = 4;

/**
 * What a key means wherever nothing is typed: digits a stance or a speaker, `+` one more speaker, Q the quantity, a shifted
 * digit the credibility, a letter the reliability once credibility is chosen. Digits are told by their place: a shifted one types another sign.
 */
export function keyChoice(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  scheme: GradeScheme,
  hasCredibility: boolean,
): KeyChoice | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
  if (digit && event.shiftKey) {
    const level = scheme.credibility.find(({ code }) => code === digit);
    return level ? { credibility: { scheme: scheme.name, code: level.code } } : null;
  }
  if (digit) {
    const stance = stanceLooks.find(({ key }) => key === digit)?.stance;
    const speaker = Number(digit) - firstSpeakerKey;
    return stance ? { stance } : speaker < speakerKeys ? { speaker } : null;
  }
  if (event.key === '+') return { next: true };
  const letter = event.key.toUpperCase();
  // No scheme has this letter as a grade.
  if (letter === 'Q') return { facts: true };
  const level = hasCredibility ? scheme.reliability.find(({ code }) => code === letter) : undefined;
  return level ? { reliability: { scheme: scheme.name, code: level.code } } : null;
}
