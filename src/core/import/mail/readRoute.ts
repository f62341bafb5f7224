import type { Fact } from '../../model/rows';
import { decodeWords } from './encodedWords';
import { mailDate, timeBetween } from './mailDate';
import { headerValue, headerValues, type MailHeader } from './mailHeaders';

/** Headers that tell of a message's thread, way and make, by the names people look for them under. */
const told = [
  'Message-ID',
  'In-Reply-To',
  'References',
  'Reply-To',
  'Sender',
  'Return-Path',
  'Delivered-To',
  'List-Id',
  'X-Originating-IP',
  'X-Mailer',
  'User-Agent',
  'Authentication-Results',
  'Resent-From',
  'Resent-To',
  'Resent-Date',
  'Thread-Topic',
] as const;

/** A mail that stays longer than this on its way, or is received before it is sent, has a clock or a date that is wrong. */
const longestWay = 24 * 60 * 60 * 1000;
const clocksDiffer = 10 * 60 * 1000;

export interface MailRoute {
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  readonly facts: readonly Fact[];
  readonly warnings: readonly string[];
}

/** When and by which way a message came, in the order it went: each server puts its line on top of those before. */
export function readRoute(headers: readonly MailHeader[]): MailRoute {
  const hops = headerValues(headers, 'received').reverse();
  const sentAt = mailDate(headerValue(headers, 'date'));
  const times = hops.map((hop) => mailDate(hop.slice(hop.lastIndexOf(';') + 1)));
  const receivedAt = times.at(-1) ?? null;
  const date = headerValue(headers, 'date');
  const facts: Fact[] = [];
  if (date) facts.push({ name: 'Date', value: date });
  if (receivedAt) facts.push({ name: 'Received', value: receivedAt });
  for (const name of told)
    for (const value of headerValues(headers, name.toLowerCase()).slice(0, 3))
      facts.push({ name, value: decodeWords(value).trim() });
  for (const [place, hop] of hops.entries())
    facts.push({ name: `Route ${place + 1} of ${hops.length}`, value: decodeWords(hop) });
  return { sentAt, receivedAt, facts, warnings: disagreement(sentAt, times[0] ?? null) };
}

function disagreement(sentAt: string | null, firstSeen: string | null): string[] {
  const between = timeBetween(sentAt, firstSeen);
  if (between === null || (between <= longestWay && between >= -clocksDiffer)) return [];
  return [
    `The message says it was sent ${sentAt}, but the first server on its way had it ${firstSeen}: one of the two is wrong.`,
  ];
}
