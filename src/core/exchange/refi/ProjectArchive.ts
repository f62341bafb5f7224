import {
  type ArchiveBounds,
  type ArchiveEntry,
  checkUnpackedSize,
  openArchive,
} from '../../import/archive/openArchive';
import { fail, ok, type Result } from '../../model/result';
import { leavesArchive } from './violations';
import { internalScheme, projectPart, sourcesFolder } from './vocabulary';

/** A project may hold recordings that are not unpacked; a single file of it is read up to the first bound. */
const fileBounds: ArchiveBounds = {
  entries: 50_000,
  bytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
};
const mostBytesTogether = 1024 * 1024 * 1024;

/** A file of the project, unpacked. */
export interface ProjectFile {
  readonly bytes: Uint8Array;
  /** Its path in the archive. */
  readonly path: string;
  readonly modifiedAt: string | null;
}

/** The files of a `.qdpx`, unpacked one by one as they are asked for, or none for a bare `project.qde`. */
export class ProjectArchive {
  #unpacked = 0;

  private constructor(
    private readonly fileName: string,
    private readonly entries: ReadonlyMap<string, ArchiveEntry>,
  ) {}

  static readonly empty = new ProjectArchive('', new Map());

  /** Fails as `openArchive` does. */
  static open(bytes: Uint8Array, fileName: string): Result<ProjectArchive> {
    const opened = openArchive(bytes, fileName, fileBounds);
    if (!opened.ok) return opened;
    const entries = new Map<string, ArchiveEntry>();
    for (const entry of opened.value)
      if (entry.obstacle !== 'folder' && entry.obstacle !== 'unsafe-name' && entry.obstacle !== 'link') {
        // Programs do not agree on the case of names; of two of one name the first counts.
        const key = entry.name.toLowerCase();
        if (!entries.has(key)) entries.set(key, entry);
      }
    return ok(new ProjectArchive(fileName, entries));
  }

  /** The project itself: `project.qde`, or the one `.qde` of another name that some programs write. */
  project(): Result<ProjectFile> {
    const others = [...this.entries.keys()].filter((name) => name.endsWith('.qde'));
    const own =
      this.entries.get(projectPart) ?? (others.length === 1 ? this.entries.get(others[0] ?? '') : undefined);
    if (own) return this.#unpack(own);
    return fail(
      'refi-no-project',
      `“${this.fileName}” holds no ${projectPart}, which every REFI-QDA project has; export it again from the program it was made with.`,
    );
  }

  /**
   * The file a path of the project names: `internal://NAME`, or, as some programs have it, the name alone. Fails with
   * `path-unsafe`, `path-outside`, `file-missing` or as unpacking does; the sentences go on from “Its file”.
   */
  file(path: string): Result<ProjectFile> {
    if (leavesArchive(path))
      return fail('path-unsafe', `“${path.slice(0, 200)}” leads out of the archive; it was not followed.`);
    if (/^(?:relative|absolute):\/\//i.test(path))
      return fail('path-outside', `“${path.slice(0, 200)}” lies outside the project; take it in by itself.`);
    const name = path
      .replace(new RegExp(`^${internalScheme}`, 'i'), '')
      .replaceAll('\\', '/')
      .replace(/^\.?\//, '');
    const keys = [`${sourcesFolder}${name}`, name].map((key) => key.toLowerCase());
    const entry = keys.map((key) => this.entries.get(key)).find((each) => each !== undefined);
    return entry
      ? this.#unpack(entry)
      : fail('file-missing', `“${name.slice(0, 200)}” is not in the archive.`);
  }

  /** Whether there is such a file, without unpacking it. */
  has(path: string): boolean {
    const name = path.replace(new RegExp(`^${internalScheme}`, 'i'), '').toLowerCase();
    return this.entries.has(`${sourcesFolder}${name}`) || this.entries.has(name);
  }

  #unpack(entry: ArchiveEntry): Result<ProjectFile> {
    const size = checkUnpackedSize([entry], `${this.fileName} › ${entry.name}`, fileBounds);
    if (!size.ok) return size;
    this.#unpacked += entry.size;
    if (this.#unpacked > mostBytesTogether)
      return fail(
        'archive-bomb',
        `“${entry.name}” is beyond the 1 GiB that a project’s files may have together.`,
      );
    const bytes = entry.obstacle === null ? entry.read() : null;
    if (bytes) return ok({ bytes, path: entry.name, modifiedAt: entry.modifiedAt });
    const why = entry.obstacle === 'encrypted' ? 'is encrypted' : 'cannot be unpacked';
    return fail('archive-damaged', `“${entry.name}” in “${this.fileName}” ${why}.`);
  }
}
