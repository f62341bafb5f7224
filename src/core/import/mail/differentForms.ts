import { parseMarkup } from '../markup/parseMarkup';
import { seenText } from '../markup/seenText';
import type { ContainedFile } from '../types';

/** Both forms of a message's text as files, for the one that is not read, and what to say of them. */
export interface DifferentForms {
  readonly plain: ContainedFile;
  readonly formatted: ContainedFile;
  warning(read: 'plain' | 'formatted'): string;
}

/** Words one form has and the other has not: fewer are a footer, a “view in your browser”. */
const leastWords = 5;
const leastShare = 0.1;

/** A plain text of fewer words only says that there is a formatted one. */
const stub = 20;

/** Above this share of common words the two are one text, in which a single other number is a lie. */
const sameText = 0.8;

/** Words of each form that the warning quotes. */
const mostQuoted = 5;

/**
 * Compares the plain and the formatted text of a message. Programs write both from one text; a message whose forms say
 * different things shows each reader something else. Null where they agree, but for what such programs add.
 */
export function differentForms(plain: string, html: string): DifferentForms | null {
  const parsed = parseMarkup(html, '');
  if (!parsed.ok) return null;
  const [one, other] = [wordsOf(plain), wordsOf(seenText(parsed.value.root.children))];
  if (one.size < stub && other.size > one.size && !numbersDiffer(one, other)) return null;
  if (one.size === 0 || other.size === 0) return null;
  const onlyPlain = without(one, other);
  const onlyFormatted = without(other, one);
  const isOther = [
    [onlyPlain, one],
    [onlyFormatted, other],
  ].some(([only = [], all = []]) => {
    const { length } = [...only];
    return length >= leastWords && length >= leastShare * [...all].length;
  });
  if (!isOther && !numbersDiffer(one, other)) return null;
  const file = (path: string, text: string): ContainedFile => ({
    path,
    bytes: new TextEncoder().encode(text),
    modifiedAt: null,
  });
  return {
    plain: file('Plain text of the message.txt', plain),
    formatted: file('Formatted text of the message.html', `<!doctype html><meta charset="utf-8">${html}`),
    warning: (read) =>
      `The message has its text twice, plain and formatted, and the two do not say the same: ${[
        only('plain', onlyPlain),
        only('formatted', onlyFormatted),
      ]
        .filter((said) => said !== '')
        .join(
          '; ',
        )}. The ${read} one is shown, the other was taken in as a source of its own. Mails that deceive are at times made like this.`,
  };
}

function only(form: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  const quoted = words.slice(0, mostQuoted).map((word) => `“${word.slice(0, 40)}”`);
  const more = words.length > mostQuoted ? ` and ${words.length - mostQuoted} more words` : '';
  return `only the ${form} one has ${quoted.join(', ')}${more}`;
}

/** Whether two texts that are else the same have other numbers: sums, accounts, dates. */
function numbersDiffer(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  if (common < sameText * Math.min(one.size, other.size)) return false;
  const hasNumber = (words: readonly string[]) => words.some((word) => /\d/.test(word));
  return hasNumber(without(one, other)) && hasNumber(without(other, one));
}

/** Different words in lower case, in order; addresses are left out, since plain texts write those of links out. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/<?\b(?:https?:|www\.|mailto:)[^\s>]*>?|\[cid:[^\]]*\]/g, ' ');
  return new Set(plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
}
