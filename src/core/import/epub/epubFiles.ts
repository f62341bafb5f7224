import { fail, ok, type Result } from '../../model/result';
import { openArchive } from '../archive/openArchive';
import { unpackArchive } from '../archive/unpackArchive';
import type { MarkupElement } from '../markup/markupNode';
import { ArchivePictures } from '../pictures/archivePictures';
import type { ImportInput } from '../types';
import { parseXml } from '../xml/parseXml';
import { descend } from '../xml/queries';
import { protectionOf } from './protection';

/** What is in a book besides text and what describes it. */
const besides =
  /\.(?:png|jpe?g|gif|webp|svg|bmp|avif|tiff?|[ot]tf|woff2?|mp[34]|m4[abv]|ogg|opus|css|js|pdf)$/i;

/** The files of a book. */
export class EpubFiles {
  readonly fileName: string;
  readonly pictures: ArchivePictures;
  readonly #files: ReadonlyMap<string, Uint8Array>;

  private constructor(fileName: string, files: ReadonlyMap<string, Uint8Array>, pictures: ArchivePictures) {
    this.fileName = fileName;
    this.#files = files;
    this.pictures = pictures;
  }

  /** Unpacks them. Fails as `unpackArchive` does, or with `document-protected`, naming the file. */
  static open({ bytes, fileName }: ImportInput): Result<EpubFiles> {
    const unpacked = unpackArchive(bytes, fileName, (name) => !besides.test(name));
    if (!unpacked.ok) return unpacked;
    const archive = openArchive(bytes, fileName);
    const files = new Map([...unpacked.value].map(([name, member]) => [name, member.bytes]));
    const book = new EpubFiles(fileName, files, new ArchivePictures(archive.ok ? archive.value : []));
    const protection = protectionOf(book);
    if (protection === null) return ok(book);
    return fail(
      'document-protected',
      `“${fileName}” is protected by ${protection}, so that only its seller’s program can read it; it was not taken in. Ask for a copy without it.`,
    );
  }

  get(path: string): Uint8Array | undefined {
    return this.#files.get(path);
  }

  /** The root of an XML file, or null for one that is not there or cannot be read. */
  root(path: string): MarkupElement | null {
    const bytes = this.#files.get(path);
    const parsed = bytes && parseXml(bytes, { fileName: this.fileName, part: path });
    return parsed?.ok ? parsed.value : null;
  }

  /** The path of the file that describes the book, and its root. Fails with `document-damaged` or as `parseXml` does. */
  package(): Result<{ readonly path: string; readonly root: MarkupElement }> {
    const container = this.root('META-INF/container.xml');
    const file = container && descend(container, 'container:rootfiles', 'container:rootfile');
    const path = file?.attributes.get('full-path') ?? '';
    const bytes = this.#files.get(path);
    if (!bytes)
      return fail(
        'document-damaged',
        `“${this.fileName}” is damaged: it is packed like a book, but does not say where its text is. Get the file again from where it came.`,
      );
    const parsed = parseXml(bytes, { fileName: this.fileName, part: path });
    return parsed.ok ? ok({ path, root: parsed.value }) : parsed;
  }
}

/** The path an address in a file leads to inside the book, without its fragment; null for one that leads out of it. */
export function pathInBook(from: string, address: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  const written = address.split(/[?#]/)[0] ?? '';
  const path = from.split('/').slice(0, -1);
  if (written === '') return from;
  for (const step of decoded(written).split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
