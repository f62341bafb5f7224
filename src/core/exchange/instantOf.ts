/**
 * A time of another program as an instant in UTC with milliseconds; null for what is none. A time without a zone is
 * taken for UTC, so that the same file gives the same time on every computer.
 */
export function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 60) return null;
  const [, date, time] = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d\S*))?\s*$/.exec(value) ?? [];
  if (date === undefined) return null;
  const text = `${date}T${time ?? '00:00'}`;
  const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const instant = new Date(milliseconds).toISOString();
  return instant.length === 24 ? instant : null;
}
