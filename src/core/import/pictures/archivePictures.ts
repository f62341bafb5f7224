import type { ArchiveEntry } from '../archive/openArchive';
import type { DocumentPicture } from '../types';
import { pictureMediaType } from './pictureMediaType';

/** Bytes of pictures unpacked for one document; more are left undrawn. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The pictures that a document in an archive refers to, in the order it first does. What cannot be drawn or goes
 * beyond 256 MiB has no number.
 */
export class ArchivePictures {
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  readonly #numbers = new Map<string, number | undefined>();
  readonly #pictures: DocumentPicture[] = [];
  #bytes = 0;

  constructor(entries: readonly ArchiveEntry[]) {
    this.#entries = new Map(
      entries.filter(({ obstacle }) => obstacle === null).map((entry) => [entry.name, entry]),
    );
  }

  /** The number of the picture with a name in the archive, or undefined where it cannot be drawn. */
  numberOf(name: string): number | undefined {
    if (!this.#numbers.has(name)) this.#numbers.set(name, this.#take(name));
    return this.#numbers.get(name);
  }

  /** All pictures asked for so far, by number. */
  all(): readonly DocumentPicture[] {
    return this.#pictures;
  }

  #take(name: string): number | undefined {
    const entry = this.#entries.get(name);
    if (!entry || this.#bytes + entry.size > mostBytes) return undefined;
    this.#bytes += entry.size;
    const bytes = entry.read();
    const mediaType = bytes && pictureMediaType(bytes);
    if (!bytes || !mediaType) return undefined;
    return this.#pictures.push({ mediaType, bytes }) - 1;
  }
}
