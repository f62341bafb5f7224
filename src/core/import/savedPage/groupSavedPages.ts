const page = /^(.*)\.(?:html?|xhtml|xht)$/i;

/**
 * What browsers and Word add to a page's name for the folder they save beside it, in the languages they speak. A list,
 * because `Report-annexes` beside `Report.html` holds the user's own papers.
 */
const folder = new RegExp(
  `^(.+)(?:${[
    ...['_files', '_file', '\\.files', '-Dateien', '_fichiers', '_archivos', '_arquivos', '_ficheiros'],
    ...['_bestanden', '-filer', '_soubory', '_pliki', '_elemei', '_fajlovi', '_datoteke', '_dosyalar'],
    ...['_tiedostot', '_failid', '_fails', '_bylos', '_fitxers', '_fitxategiak', '_fişiere'],
    ...['_файлы', '_файли', '_αρχεία', '_ملفات', '_קבצים', '_文件'],
  ].join('|')})$`,
  'iu',
);

/** Which files of a folder or an archive belong to pages beside them. */
export interface GroupedPages {
  /** The paths that are sources of their own, in the order given. */
  readonly sources: readonly string[];
  /** The paths of pictures, frames, styles and scripts saved along with a page, by the page's path. */
  readonly companions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Groups what browsers save as “web page, complete”: `X.html` with a folder `X_files` beside it (`X-Dateien`, `X_fichiers`
 * and so on in other languages), whose files are parts of the page and no sources. `paths` have `/` between folders.
 */
export function groupSavedPages(paths: readonly string[]): GroupedPages {
  const pages = new Map<string, string>();
  for (const path of paths) {
    const stem = pageStem(path);
    if (stem !== null) pages.set(stem, path);
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

/** The name of a saved page without its ending; null for what is no page by its name. */
export function pageStem(path: string): string | null {
  return page.exec(path)?.[1] ?? null;
}

/** The name of the page, without its ending, that a folder of this name is saved beside; null for any other folder. */
export function stemOfCompanionFolder(name: string): string | null {
  return folder.exec(name)?.[1] ?? null;
}

/** The page in whose folder a file lies, at whatever depth; null for a file of its own. */
function ownerOf(path: string, pages: ReadonlyMap<string, string>): string | null {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const stem = stemOfCompanionFolder(path.slice(0, slash));
    const owner = stem === null ? undefined : pages.get(stem);
    if (owner !== undefined) return owner;
  }
  return null;
}

function append(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  if (list) list.push(path);
  else lists.set(key, [path]);
}
