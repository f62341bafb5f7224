const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size for people, in powers of a thousand: “1.4 MB”. */
export function byteWords(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size >= 100 || unit === 0 ? Math.round(size) : Number(size.toPrecision(2))} ${units[unit]}`;
}
