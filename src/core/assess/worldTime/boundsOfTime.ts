import type { WorldTime } from '../../model/claimRows';

/** First and last minute a time may mean, as ISO local times that sort as text. */
export function boundsOfTime(time: WorldTime): { readonly first: string; readonly last: string } {
  return {
    first: filled(time.from, '0000-01-01T00:00'),
    last: filled(time.to ?? time.from, '9999-12-31T23:59'),
  };
}

/** Seconds and zones are left away: local times are compared. */
function filled(date: string, rest: string): string {
  return date.slice(0, 16) + rest.slice(Math.min(date.length, 16));
}
