import { fail, ok, type Result } from '../../model/result';
import { encodingOf } from '../encoding/encodingLabels';
import { readText } from '../encoding/readText';
import { buildSourceText } from '../markup/buildSourceText';
import { type ParsedMarkup, parseMarkup } from '../markup/parseMarkup';
import { pictureMediaType } from '../pictures/pictureMediaType';
import { companionFinder, savedFolderIn } from '../savedPage/companionFiles';
import type { DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { chooseArticle } from './chooseArticle';
import { declaredEncoding } from './declaredEncoding';
import { type FrameCounts, withFrames } from './pageFrames';
import { pageMetadata } from './pageMetadata';
import { type PagePicturesOptions, pagePictures } from './pagePictures';

/** What a file that a page was saved in knows of it. */
export interface SavedPage {
  /** Goes before what the page says of itself. */
  readonly address?: string | null;
  readonly capturedAt?: string | null;
  /** The encoding the page was sent in, as the server named it; goes before what the page says. */
  readonly encoding?: string | null;
  /** See `PagePicturesOptions`. */
  readonly companion?: (address: string) => Uint8Array | null;
}

/** A page as read, with what became of the frames in it. */
export interface ReadPage extends ImportedDocument {
  readonly frames: FrameCounts;
}

/** Reads a saved page. Fails with `not-text` or `too-complex`, naming the file. */
export async function readHtml(input: ImportInput, saved: SavedPage = {}): Promise<Result<ReadPage>> {
  const companions = companionsOf(input, saved);
  const parsed = parsePage(input, saved.encoding, companions.find);
  if (!parsed.ok) return parsed;
  const { root, comments, encoding, warnings, frames } = parsed.value;
  const stated = pageMetadata(root, comments);
  const article = await chooseArticle(root, input.reading?.wholePage);
  const metadata = {
    ...stated,
    author: stated.author ?? article.author,
    address: saved.address ?? stated.address,
    capturedAt: saved.capturedAt ?? stated.capturedAt,
  };
  const { shown } = pagePictures(root, { address: metadata.address, companion: companions.find });
  const sourceText = buildSourceText(article.nodes, {
    address: metadata.address,
    pictureOf: ({ attributes }) => shown.get(attributes) ?? null,
  });
  const kept = companions.kept();
  return ok({
    ...{ sourceText, metadata, encoding, frames },
    warnings: [
      ...warnings,
      ...article.warnings,
      ...frameWarnings(frames, sourceText.text),
      ...folderWarnings(companions.folderMissed()),
    ],
    ...(kept.length > 0 && { companions: kept }),
  });
}

/** The pictures in a saved page's file and beside it, in the order of the numbers `readHtml` gives them. */
export function htmlPictures(input: ImportInput, saved: SavedPage = {}): DocumentPicture[] {
  const { find } = companionsOf(input, saved);
  const parsed = parsePage(input, saved.encoding, find);
  if (!parsed.ok) return [];
  const { root, comments } = parsed.value;
  const address = saved.address ?? pageMetadata(root, comments).address;
  return pagePictures(root, { address, companion: find }).embedded.map((read) => read());
}

function frameWarnings({ beginnings, left }: FrameCounts, text: string): string[] {
  const line = text.replace(/\s+/g, ' ');
  const outside = beginnings.filter((words) => !line.includes(words)).length;
  const warnings: string[] = [];
  if (outside > 0)
    warnings.push(
      `The page shows ${outside === 1 ? 'another page inside it (a frame)' : `${outside} other pages inside it (frames)`} outside its article. Take the whole page to have the words.`,
    );
  if (left > 0)
    warnings.push(
      `${left === 1 ? 'One page' : `${left} pages`} inside the page (frames) ${left === 1 ? 'was' : 'were'} left out: more than 200, deeper than 2, or larger than 16 MiB together.`,
    );
  return warnings;
}

function folderWarnings(folder: string | null): string[] {
  if (folder === null) return [];
  return [
    `Pictures and frames of the page lie in the folder “${folder}”, which did not come with it. To have them, drop that folder onto the window.`,
  ];
}

type FindCompanion = NonNullable<PagePicturesOptions['companion']>;

/** What lies beside the page: in the file that holds it, else in a folder. */
function companionsOf({ companions = [] }: ImportInput, { companion }: SavedPage) {
  const files = companionFinder(companions);
  const found = new Set<string>();
  let missed: string | null = null;
  const inFolder: FindCompanion = (address) => {
    const file = files(address);
    if (file) found.add(file.path);
    else missed ??= savedFolderIn(address);
    return file?.bytes ?? null;
  };
  return {
    find: companion ?? inFolder,
    /** The folder a browser saved beside the page, where the page names files of it and none is there. */
    folderMissed: () => (companions.length === 0 ? missed : null),
    /** Pictures also where the page seems not to show them: in another encoding it may name them. */
    kept: () => companions.filter(({ path, bytes }) => found.has(path) || pictureMediaType(bytes) !== null),
  };
}

interface ParsedPage extends ParsedMarkup {
  readonly encoding: string;
  readonly warnings: readonly string[];
  readonly frames: FrameCounts;
}

function parsePage(
  input: ImportInput,
  sentAs: string | null | undefined,
  companion: FindCompanion,
): Result<ParsedPage> {
  const { bytes, fileName, reading } = input;
  const stated = (sentAs && encodingOf(sentAs)) || declaredEncoding(bytes);
  const read = readText(bytes, stated, reading?.encoding);
  if (!read)
    return fail('not-text', `“${fileName}” is not a web page: it holds bytes that are no characters.`);
  const parsed = parseMarkup(read.text, fileName);
  if (!parsed.ok) return parsed;
  const { root, frames } = withFrames(parsed.value.root, companion, fileName);
  const { encoding, warnings } = read;
  return ok({ ...parsed.value, root, encoding, warnings, frames });
}
