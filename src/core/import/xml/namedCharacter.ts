import { parseFragment } from 'parse5';

/** No name of a character in HTML is longer. */
const longestName = 40;

const known = new Map<string, string>();

/** The character a name stands for in HTML (`nbsp`, `eacute`), or undefined for a name nobody knows. */
export function namedCharacter(name: string): string | undefined {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (name.length > longestName || !/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return undefined;
  const [node] = parseFragment(`&${name};`).childNodes;
  const text = node && 'value' in node ? node.value : '';
  if (text === '' || text.startsWith('&')) return undefined;
  known.set(name, text);
  return text;
}
