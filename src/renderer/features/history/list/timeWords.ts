import { formatDate } from '@core/report/formatDate';

/** The interface is in English: days before months, and 24 hours. */
const interfaceLanguage = 'en-GB';

/** “4 May 2026”, “Today” or “Yesterday”, in the reader's own time zone. */
export function dayWords(day: string, now: Date = new Date()): string {
  const date = new Date(`${day}T12:00:00`);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  const daysAgo = Math.round((today.getTime() - date.getTime()) / 86_400_000);
  if (daysAgo === 0) return 'Today';
  if (daysAgo === 1) return 'Yesterday';
  return date.toLocaleDateString(interfaceLanguage, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** “14:05” in the reader's own time zone. */
export function timeWords(at: string): string {
  return new Date(at).toLocaleTimeString(interfaceLanguage, { hour: '2-digit', minute: '2-digit' });
}

/** “4 May 2026, 14:05:09” in the reader's own time zone. */
export function momentWords(at: string): string {
  const date = new Date(at);
  return `${date.toLocaleDateString(interfaceLanguage, { dateStyle: 'long' })}, ${date.toLocaleTimeString(interfaceLanguage)}`;
}

/** “4 May 2026, 12:05:09 UTC”. */
export function utcWords(at: string): string {
  return `${formatDate(at.slice(0, 10))}, ${at.slice(11, 19)} UTC`;
}
