import { decodeWords } from './encodedWords';

/** The name in an address of a header, or the address where it has no name: `Anna Lind`, `anna@example.org`. */
export function addressName(header: string | null): string | null {
  const first = (header ?? '').slice(0, 10_000).trim();
  const named = /^("(?:[^"\\]|\\.)*"|[^<,;]*?)\s*<([^<>]*)>/.exec(first);
  const unnamed = (/^[^,;(]*/.exec(first)?.[0] ?? '').trim();
  const comment = named ? undefined : /\(([^()]+)\)/.exec(first)?.[1];
  const name = decodeWords(unquoted(named?.[1] ?? comment ?? '')).trim();
  return name || named?.[2]?.trim() || unnamed || null;
}

function unquoted(name: string): string {
  const text = name.trim();
  return text.startsWith('"')
    ? text.slice(1, text.endsWith('"') ? -1 : undefined).replace(/\\(.)/g, '$1')
    : text;
}
