/**
 * When a member of a ZIP file was last changed, as ISO 8601. `stamp` is the field in which newer programs put the
 * instant (seconds since 1970, UTC); the older `date` and `time` words are of an unknown time zone, so that none is
 * given, and exact to two seconds. Null for what is no time.
 */
export function memberTime(date: number, time: number, stamp: DataView | undefined): string | null {
  if (stamp && stamp.byteLength >= 5 && (stamp.getUint8(0) & 1) === 1)
    return new Date(stamp.getInt32(1, true) * 1000).toISOString().replace('.000Z', 'Z');
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  const [hour, minute, second] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
  const lastDay = month === 0 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  // Midnight of 1 January 1980 is what programs write that know no time.
  if (month < 1 || month > 12 || day < 1 || day > lastDay || (date === 0x21 && time === 0)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}
