import { companionsWanted } from '@core/import/savedPage/companionFiles';
import { pageStem, stemOfCompanionFolder } from '@core/import/savedPage/groupSavedPages';
import { fail, type SourceRow } from '@core/model';
import { app } from '@renderer/app/appContext';
import { takeNewerVersion } from '@renderer/features/versions';
import { notify } from '@renderer/ui/notify';
import { readSourceAgain } from '../reading/readSourceAgain';
import type { FoundFile, FoundFiles } from './folderFiles';
import { readCompanions } from './readCompanions';

/**
 * A folder that a browser saved beside a page, dropped after the page: its files are parts of the page that is in the
 * case without them, which is read again with them, as one change. Answers the files that belong to no such page.
 */
export async function joinSavedFolders(found: FoundFiles): Promise<FoundFiles> {
  let { files } = found;
  for (const folder of foldersOfPages(files)) {
    const page = await pageWithout(folder);
    if (!page) continue;
    const inside = files.filter(({ path }) => path?.startsWith(`${folder}/`));
    if (await join(page, folder, inside)) files = files.filter((file) => !inside.includes(file));
  }
  return { ...found, files };
}

/** Folders that were dropped themselves, with a name that browsers give such folders. */
function foldersOfPages(files: readonly FoundFile[]): Set<string> {
  const names = files.flatMap(({ path }) => (path?.includes('/') ? path.slice(0, path.indexOf('/')) : []));
  return new Set(names.filter((name) => stemOfCompanionFolder(name) !== null));
}

/** The one page of the case this is the folder of, which came without it. */
async function pageWithout(folder: string): Promise<SourceRow | null> {
  const { database, session } = app();
  const stem = stemOfCompanionFolder(folder);
  const pages = await database.sources
    .where('caseId')
    .equals(session.caseId)
    .filter(
      ({ kind, deletedAt, companions, fileName }) =>
        kind === 'html' && deletedAt === null && !companions && pageStem(fileName) === stem,
    )
    .toArray();
  const [only, second] = pages;
  return only && !second ? only : null;
}

async function join(page: SourceRow, folder: string, files: readonly FoundFile[]): Promise<boolean> {
  const wanted = companionsWanted(
    files.map(({ file, path }) => ({ file, path: path ?? file.name, size: file.size })),
  );
  const beside = await readCompanions(wanted);
  const joined = await takeNewerVersion(page.id, folder, async () => {
    const read = await readSourceAgain(page, page.reading ?? {}, beside);
    if (!read.ok) return read;
    // A folder of the same name may hold something else.
    return read.value.taken.source.companions
      ? read
      : fail('same-reading', `“${page.title}” shows no file of “${folder}”.`);
  });
  if (joined)
    notify.done(
      `“${folder}” was joined to “${page.title}”, whose pictures it holds. Undo takes it away again.`,
    );
  return joined;
}
