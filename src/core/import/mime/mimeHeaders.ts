/** The headers of a message or part, by name in lower case; the first of each name. */
export type MimeHeaders = ReadonlyMap<string, string>;

/** Bytes of headers read: longer ones are no headers. */
const longest = 65_536;
/** Of one header, the rest of which is passed over. */
const longestLine = 8_000;

/** Reads headers up to the empty line after them. `bodyAt` is where the content begins. */
export function readHeaders(bytes: Uint8Array): { headers: MimeHeaders; bodyAt: number } {
  const headers = new Map<string, string>();
  let line = '';
  let place = 0;
  const keep = () => {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (/^[!-~]{1,100}$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  };
  while (place < bytes.length && place < longest) {
    const found = bytes.indexOf(0x0a, place);
    const end = found < 0 ? bytes.length : found;
    const next = new TextDecoder('utf-8')
      .decode(bytes.subarray(place, Math.min(end, place + longestLine)))
      .replace(/\r$/, '');
    place = Math.min(bytes.length, end + 1);
    // A header goes on in lines that begin with white space.
    if (/^[ \t]/.test(next) && next.trim() !== '') {
      if (line.length < longestLine) line += ` ${next.trim()}`;
    } else {
      keep();
      line = next;
      if (next === '') return { headers, bodyAt: place };
    }
  }
  keep();
  return { headers, bodyAt: place };
}

/** A parameter of a header like `Content-Type`, without its quotation marks; null where it has none of the name. */
export function parameterOf(value: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(value);
  if (!match) return null;
  return match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? null;
}
