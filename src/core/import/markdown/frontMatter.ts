/** The `key: value` lines at the start of a Markdown file, keys in lower case, and the text after them. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Longer than any real one; keeps a file that only begins with a line of dashes from being searched through. */
const longestFrontMatter = 20_000;

/**
 * Takes YAML front matter off a Markdown text. Only plain `key: value` lines are understood, with or
 * without quotation marks; lists and nested values are passed over.
 */
export function frontMatter(text: string): FrontMatter {
  const nothing = { values: new Map<string, string>(), body: text };
  if (!text.startsWith('---\n')) return nothing;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(3, longestFrontMatter));
  if (!end) return nothing;
  const values = new Map<string, string>();
  for (const line of text.slice(4, 3 + end.index).split('\n')) {
    const pair = /^([\w-]+):[ \t]+(.*)$/.exec(line);
    if (!pair && !/^(?:\s|#|$|-)|^[\w-]+:\s*$/.test(line)) return nothing;
    const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (pair?.[1] && value) values.set(pair[1].toLowerCase(), value);
  }
  return { values, body: text.slice(3 + end.index + end[0].length) };
}
