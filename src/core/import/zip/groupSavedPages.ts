const page = /^(.*)\.(?:html?|xhtml|xht)$/i;

/** Which files of a folder or an archive belong to pages beside them. */
export interface GroupedPages {
  /** The paths that are sources of their own, in the order given. */
  readonly sources: readonly string[];
  /** The paths of pictures, styles and scripts saved along with a page, by the page's path. */
  readonly companions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Groups what browsers save as “web page, complete”: `X.html` with a folder `X_files` beside it (`X-Dateien`, `X_fichiers`
 * and so on in other languages), whose files are parts of the page and no sources. `paths` have `/` between folders.
 */
export function groupSavedPages(paths: readonly string[]): GroupedPages {
  const pages = new Map<string, string>();
  for (const path of paths) {
    const stem = page.exec(path)?.[1];
    if (stem !== undefined) pages.set(stem, path);
  }
  const sources: string[] = [];
  const companions = new Map<string, string[]>();
  for (const path of paths) {
    const owner = ownerOf(path, pages);
    if (owner === null) sources.push(path);
    else append(companions, owner, path);
  }
  return { sources, companions };
}

/** The page in whose folder a file lies, at whatever depth; null for a file of its own. */
function ownerOf(path: string, pages: ReadonlyMap<string, string>): string | null {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const stem = /^(.+)[_\-.]\p{L}+$/u.exec(path.slice(0, slash))?.[1];
    const owner = stem === undefined ? undefined : pages.get(stem);
    if (owner !== undefined) return owner;
  }
  return null;
}

function append(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  if (list) list.push(path);
  else lists.set(key, [path]);
}
