const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date as exact as it was given: `2014` → “2014”, `2014-07` → “Jul 2014”, `2014-07-25T…` → “25 Jul 2014”,
 * or “25 Jul” where the year goes without saying.
 */
export function shortDate(iso: string, withoutYear = false): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return iso;
  const name = months[Number(month) - 1];
  if (!name) return year;
  if (!day) return `${name} ${year}`;
  return withoutYear ? `${Number(day)} ${name}` : `${Number(day)} ${name} ${year}`;
}
