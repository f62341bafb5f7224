import { fail, ok, type Result } from '../../model/result';
import {
  type ArchiveBounds,
  type ArchiveEntry,
  checkUnpackedSize,
  openArchive,
} from '../archive/openArchive';
import { isHiddenPath } from '../passedOver';
import { besidePage, type CompanionFile, companionsWanted } from '../savedPage/companionFiles';
import { groupSavedPages } from '../savedPage/groupSavedPages';
import type { ContainedFile, ImportInput, UnpackedFiles } from '../types';
import { files, named } from './leftOut';

/** Folders of documents, not backups of disks. Logs and tables compress a hundred times, bombs a thousand times. */
const bounds: ArchiveBounds = {
  entries: 20_000,
  bytes: 1024 ** 3,
  ratio: 250,
  ratioFrom: 64 * 1024 * 1024,
};

const obstacles: Partial<Record<NonNullable<ArchiveEntry['obstacle']>, string>> = {
  encrypted: 'is protected by a password. Unpack the archive with the password and take in what is in it',
  link: 'is a link to somewhere else and holds nothing',
  'unsafe-name': 'has a name that leads out of the archive, as files made to do harm have',
  method: 'is packed in a way that is not read. Unpack the archive and take in what is in it',
};

/**
 * Unpacks an archive into its members. Pictures and frames saved along with web pages go with their page.
 * System files, links, locked and damaged members are left out, and said so. Fails, naming file and bound, as `openArchive` and `checkUnpackedSize` do.
 */
export function unpackZip({ bytes, fileName }: ImportInput): Result<UnpackedFiles> {
  const opened = openArchive(bytes, fileName, bounds);
  if (!opened.ok) return opened;
  const members = opened.value.filter(({ obstacle, name }) => obstacle !== 'folder' && !isHiddenPath(name));
  const system = opened.value.filter(({ obstacle, name }) => obstacle !== 'folder' && isHiddenPath(name));
  const readable = members.filter(({ obstacle }) => obstacle === null);
  const { sources, companions } = groupSavedPages(readable.map(({ name }) => name));
  const wanted = new Set(sources);
  const byName = new Map(readable.map((entry) => [entry.name, entry]));
  const saved = new Map(
    [...companions].map(([page, names]) => {
      const beside = names.flatMap((name) => byName.get(name) ?? []);
      return [page, companionsWanted(beside.map((entry) => ({ entry, path: entry.name, size: entry.size })))];
    }),
  );
  const taken = [
    ...readable.filter(({ name }) => wanted.has(name)),
    ...[...saved.values()].flatMap((files) => files.map(({ entry }) => entry)),
  ];
  const size = checkUnpackedSize(taken, fileName, bounds);
  if (!size.ok) return size;
  if (lieOverEachOther(taken, bytes.length))
    return fail(
      'archive-bomb',
      `“${fileName}” has members that lie over each other, as files made to stop a program do; it was not taken in.`,
    );
  const contained: ContainedFile[] = [];
  const damaged: string[] = [];
  const contentOf = (entry: ArchiveEntry): Uint8Array | null => {
    const content = entry.read();
    if (!content) damaged.push(entry.name);
    return content;
  };
  for (const entry of taken.filter(({ name }) => wanted.has(name))) {
    const { name: path, modifiedAt } = entry;
    const content = contentOf(entry);
    if (!content) continue;
    const beside = (saved.get(path) ?? []).flatMap((file): CompanionFile[] => {
      const bytes = contentOf(file.entry);
      return bytes ? [{ path: besidePage(file.path, path), bytes }] : [];
    });
    contained.push({ path, bytes: content, modifiedAt, ...(beside.length > 0 && { companions: beside }) });
  }
  return ok({
    files: contained,
    warnings: [
      ...hindered(members),
      ...(damaged.length > 0 ? [`Damaged in the archive, and left out: ${named(damaged)}.`] : []),
      ...(system.length > 0
        ? [
            `Left out ${files(system.length)} that systems keep for themselves (${named(system.map(({ name }) => name))}).`,
          ]
        : []),
    ],
  });
}

/** Bytes a member takes beside its content: its head, and its entry in the directory; its name is in both. */
const overhead = 30 + 46;

/** What is packed cannot take more room than the archive has, unless members share it. */
function lieOverEachOther(entries: readonly ArchiveEntry[], length: number): boolean {
  const needed = entries.reduce(
    (sum, { packedSize, name }) => sum + packedSize + overhead + 2 * name.length,
    0,
  );
  return needed > length;
}

function hindered(members: readonly ArchiveEntry[]): string[] {
  return Object.entries(obstacles).flatMap(([obstacle, reason]) => {
    const names = members.filter((entry) => entry.obstacle === obstacle).map(({ name }) => name);
    return names.length === 0 ? [] : [`Left out, because each ${reason}: ${named(names)}.`];
  });
}
