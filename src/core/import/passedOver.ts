/** Names that systems and programs put beside the user's files. */
const systemNames =
  /^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r|\$recycle\.bin|system volume information|__macosx)$/i;

/** A file or folder that no user means when dropping a folder: hidden, a system's, or an open document's lock. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || systemNames.test(name);
}

/** Files of a browser's “page, complete”: what lies in `page_files` beside `page.html` is no source. */
export function isPartOfSavedPage(path: string, paths: ReadonlySet<string>): boolean {
  const folders = path.split('/');
  for (let depth = folders.length - 1; depth > 0; depth--) {
    const stem = /^(.+)(?:_files|-Dateien|_fichiers|_archivos|_soubory|\.files)$/.exec(
      folders[depth - 1] ?? '',
    )?.[1];
    if (stem === undefined) continue;
    const page = [...folders.slice(0, depth - 1), stem].join('/');
    if (['.html', '.htm', '.xhtml', '.HTML', '.HTM'].some((ending) => paths.has(page + ending))) return true;
  }
  return false;
}
