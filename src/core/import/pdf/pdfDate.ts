/**
 * PDF's own writing of an instant, `D:20140725083000+02'00'`, in ISO 8601; empty for what is none. Without an offset
 * in the file there is none in the answer.
 */
export function pdfDate(text: string): string {
  const match = /^D?:?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/.exec(
    text,
  );
  if (!match) return '';
  const [, year, month, day, hour, minute, second = '00', zulu, offset, minutes = '00'] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}:${second}${zulu ?? (offset ? `${offset}:${minutes}` : '')}`;
}
