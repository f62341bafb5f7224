import { fail, ok, type Result } from '../../model/result';
import type { SourceText } from '../../model/sourceText';
import { buildSourceText } from '../markup/buildSourceText';
import type { MarkupElement } from '../markup/markupNode';
import type { DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { childNamed, childrenNamed } from '../xml/queries';
import {
  type ContentsEntry,
  chapterPlaces,
  chaptersOf,
  contentsOfNavigation,
  contentsOfNcx,
} from './epubChapters';
import { EpubFiles, pathInBook } from './epubFiles';
import { epubMetadata } from './epubMetadata';
import { pageBody } from './epubPages';

/**
 * Reads a book in the order its spine gives. Fails as `unpackArchive` and `parseXml` do, or with `document-protected`
 * or `document-damaged`, naming the file.
 */
export async function readEpub(input: ImportInput): Promise<Result<ImportedDocument>> {
  const read = readBook(input);
  if (!read.ok) return read;
  const { sourceText, root, missing } = read.value;
  return ok({
    sourceText,
    metadata: epubMetadata(root),
    encoding: null,
    warnings:
      missing.length > 0
        ? [`Parts of the book are not in the file or cannot be read: ${missing.slice(0, 8).join(', ')}.`]
        : [],
  });
}

/** The pictures to which the picture blocks of `readEpub` point. */
export async function picturesOfEpub(input: ImportInput): Promise<readonly DocumentPicture[]> {
  const read = readBook(input);
  return read.ok ? read.value.book.pictures.all() : [];
}

interface ReadBook {
  readonly book: EpubFiles;
  readonly root: MarkupElement;
  readonly sourceText: SourceText;
  /** Pages the spine names that are not there. */
  readonly missing: readonly string[];
}

function readBook(input: ImportInput): Result<ReadBook> {
  const opened = EpubFiles.open(input);
  if (!opened.ok) return opened;
  const book = opened.value;
  const described = book.package();
  if (!described.ok) return described;
  const { path, root } = described.value;
  const items = manifestOf(root, path);
  const bodies: MarkupElement[] = [];
  const missing: string[] = [];
  const spine = childNamed(root, 'opf:spine');
  const read = new Set<string>();
  for (const { attributes } of spine ? childrenNamed(spine, 'opf:itemref') : []) {
    const item = items.get(attributes.get('idref') ?? '');
    if (!item || (item.isNavigation && attributes.get('linear') === 'no')) continue;
    // A page that is named again would multiply what is in the file.
    if (read.has(item.path)) continue;
    read.add(item.path);
    const body = pageBody(book, item.path);
    if (body) bodies.push(body);
    else missing.push(item.path);
  }
  if (bodies.length === 0)
    return fail(
      'document-damaged',
      `“${input.fileName}” is damaged: it is packed like a book, but none of its pages can be read. Get the file again from where it came.`,
    );
  const chapters = chaptersOf(contentsOf(book, items, spine?.attributes.get('toc')));
  const starts = new Map<string, number>();
  const built = buildSourceText(bodies, {
    address: null,
    pictureOf: ({ attributes }) => {
      const name = attributes.get('src');
      const picture = name === undefined ? undefined : book.pictures.numberOf(name);
      const written = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim();
      // Programs that are told no words for a picture write its path.
      const alternative = written === name ? '' : written;
      return { alternative, ...(name !== undefined && { name }), ...(picture !== undefined && { picture }) };
    },
    starts: {
      wanted: new Set(chapters.flatMap(({ target }) => [target, target.split('#')[0] ?? ''])),
      found: starts,
    },
  });
  const places = chapterPlaces(chapters, starts, built.text.length);
  return ok({ book, root, missing, sourceText: places.length > 0 ? { ...built, places } : built });
}

interface ManifestItem {
  readonly path: string;
  readonly isNavigation: boolean;
  readonly isNcx: boolean;
}

function manifestOf(root: MarkupElement, path: string): ReadonlyMap<string, ManifestItem> {
  const items = new Map<string, ManifestItem>();
  const manifest = childNamed(root, 'opf:manifest');
  for (const { attributes } of manifest ? childrenNamed(manifest, 'opf:item') : []) {
    const itemPath = pathInBook(path, attributes.get('href') ?? '');
    if (itemPath === null) continue;
    items.set(attributes.get('id') ?? '', {
      path: itemPath,
      isNavigation: /(?:^|\s)nav(?:\s|$)/.test(attributes.get('properties') ?? ''),
      isNcx: attributes.get('media-type') === 'application/x-dtbncx+xml',
    });
  }
  return items;
}

function contentsOf(
  book: EpubFiles,
  items: ReadonlyMap<string, ManifestItem>,
  ncxId: string | undefined,
): readonly ContentsEntry[] {
  const all = [...items.values()];
  const navigation = all.find(({ isNavigation }) => isNavigation);
  const page = navigation && book.root(navigation.path);
  const entries = page ? contentsOfNavigation(page, navigation.path) : [];
  if (entries.length > 0) return entries;
  const ncx = items.get(ncxId ?? '') ?? all.find(({ isNcx }) => isNcx);
  const root = ncx && book.root(ncx.path);
  return root ? contentsOfNcx(root, ncx.path) : [];
}
