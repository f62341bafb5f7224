/** The headers of a message or part, by name in lower case; the first of each name. */
export type MimeHeaders = ReadonlyMap<string, string>;

/** Bytes of headers read: longer ones are no headers. */
const longest = 65_536;

/** Reads headers up to the empty line after them. `bodyAt` is where the content begins. */
export function readHeaders(bytes: Uint8Array): { headers: MimeHeaders; bodyAt: number } {
  const headers = new Map<string, string>();
  let line = '';
  let place = 0;
  const keep = () => {
    const [, name, value] = /^([!-9;-~]+):\s*([\s\S]*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value);
  };
  while (place < bytes.length && place < longest) {
    const found = bytes.indexOf(0x0a, place);
    const end = found < 0 ? bytes.length : found;
    const next = new TextDecoder('utf-8').decode(bytes.subarray(place, end)).replace(/\r$/, '');
    place = Math.min(bytes.length, end + 1);
    // A header goes on in lines that begin with white space.
    if (/^[ \t]+\S/.test(next)) line += ` ${next.trim()}`;
    else {
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
