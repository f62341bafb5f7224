const names = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.directory', 'ehthumbs.db']);

/**
 * Whether a file is one that systems and programs put into folders for themselves: hidden files, those of macOS and
 * Windows, locks of word processors. `path` has `/` between folders.
 */
export function isSystemFile(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.includes('__macosx') ||
    parts.some((part) => /^\.[^.]/.test(part)) ||
    names.has(name) ||
    name.startsWith('~$')
  );
}
