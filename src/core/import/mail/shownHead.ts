import { decodeWords } from './encodedWords';
import type { Mail } from './mail';
import { headerValues, type MailHeader } from './mailHeaders';

/** What a message's head is shown as, out of the lines that went over the net; only what there is. */
export function shownHead(headers: readonly MailHeader[]): Mail['head'] {
  const shown = (name: string) => headerValues(headers, name.toLowerCase()).map(decodeWords).join(', ');
  return ['From', 'To', 'Cc', 'Bcc', 'Date']
    .map((name) => ({ name, value: shown(name) }))
    .filter(({ value }) => value !== '');
}
