import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isHiddenName } from '@core/import/passedOver';
import { fail, type Result } from '@core/model';
import { isFolderOfPage } from '../main/services/savedPageFolder';
import { fileFailure } from './fileFailure';

/** A file to be taken in, by the path it is read from, or why what was given is none. */
export interface GivenFile {
  readonly file: string;
  /** Set where it cannot be taken in, with a sentence that names it. */
  readonly failure?: Result<never>;
}

/** Folders in folders; nobody's papers lie deeper, and a loop of mounts would never end. */
const deepestFolder = 40;
/** Files of all folders of one call. */
const mostFiles = 100_000;

/**
 * The files meant by the paths given: files as they are, folders with all files in them, in the order of their names
 * by UTF-16 code units. In folders, links are not followed, what is hidden or a system's is not looked at, and the folder
 * a browser puts beside a saved page (`page_files`) is left to its page. Lazy: a folder is read when its turn comes.
 */
export async function* filesGiven(paths: readonly string[]): AsyncGenerator<GivenFile> {
  const walk = { files: 0 };
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (status) => status.isDirectory(),
      () => false,
    );
    // What cannot be looked at is told when it is read.
    if (isFolder) yield* filesOfFolder(path, 1, walk);
    else yield { file: path };
  }
}

async function* filesOfFolder(
  folder: string,
  depth: number,
  walk: { files: number },
): AsyncGenerator<GivenFile> {
  if (depth > deepestFolder)
    return yield {
      file: folder,
      failure: fail(
        'folder-too-deep',
        `${folder} lies more than ${deepestFolder} folders deep; what is in it was left out.`,
      ),
    };
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => !isHiddenName(name));
  } catch (error) {
    return yield { file: folder, failure: fileFailure('read', folder, error) };
  }
  names.sort((one, other) => (one < other ? -1 : 1));
  let found = 0;
  for (const name of names) {
    const path = join(folder, name);
    const status = await lstat(path).catch(() => null);
    if (status?.isDirectory() && !isFolderOfPage(name, names)) {
      found++;
      yield* filesOfFolder(path, depth + 1, walk);
    } else if (status?.isFile()) {
      found++;
      if (++walk.files > mostFiles) {
        // Said once; every later one would say the same.
        if (walk.files === mostFiles + 1)
          yield {
            file: path,
            failure: fail(
              'too-many-files',
              `${path} and what comes after it was left out: more than ${mostFiles.toLocaleString('en')} files lie in the folders given.`,
            ),
          };
        return;
      }
      yield { file: path };
    }
  }
  if (found === 0 && depth === 1)
    yield {
      file: folder,
      failure: fail('folder-empty', `${folder} cannot be taken in: there is no file in this folder.`),
    };
}
