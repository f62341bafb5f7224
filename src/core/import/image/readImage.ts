import { fail, ok, type Result } from '../../model/result';
import { noMetadata } from '../metadata';
import { type PicturePage, recognisedText } from '../ocr/recognisedText';
import { recognitionFacts } from '../ocr/recognitionFacts';
import { canBeWrong } from '../ocr/wordWarnings';
import { sniff } from '../sniff';
import type { ImportedDocument, ImportInput } from '../types';
import { pictureFacts } from './pictureFacts';
import type { PlainPictureKind } from './pictureHeader';
import { readPlainPicture } from './readPlainPicture';
import { readTiff } from './readTiff';

/** What reading a file's pictures gave. */
export interface ReadPictures {
  readonly pages: readonly PicturePage[];
  readonly warnings: readonly string[];
}

const forgeable =
  'What a picture says of its camera, time and place can be changed by anyone who has had it; it proves nothing alone.';

/**
 * Takes a picture in as a document of pages with the words recognised in them. Fails, naming the file, with
 * `picture-damaged`, `too-many-pixels` or `too-many-pages`.
 */
export async function readImage(input: ImportInput): Promise<Result<ImportedDocument>> {
  const kind = sniff(input.bytes);
  const said = await pictureFacts(input.bytes);
  const read =
    kind === 'tiff'
      ? await readTiff(input)
      : await readPlainPicture(input, kind as PlainPictureKind, said.orientation);
  if (!read.ok) return read;
  const { pages, warnings } = read.value;
  const sourceText = recognisedText(pages);
  const { capturedAt, author, title, facts } = said;
  return ok({
    sourceText,
    metadata: { ...noMetadata, title, author, capturedAt, facts: [...facts, ...recognitionFacts(pages)] },
    encoding: null,
    warnings: [
      ...warnings,
      ...wordWarnings(pages, sourceText.text),
      ...(capturedAt !== null || facts.some(({ name }) => name === 'Camera' || name === 'Place')
        ? [forgeable]
        : []),
    ],
  });
}

function wordWarnings(pages: readonly PicturePage[], text: string): string[] {
  const looked = pages.filter(({ recognised }) => recognised);
  if (looked.length === 0) return [];
  if (!/\S/.test(text))
    return ['No words were recognised in it. Parts of the picture can be highlighted as areas.'];
  return [canBeWrong];
}

/** A refusal for a picture that cannot be put together. */
export function damagedPicture(fileName: string): Result<never> {
  return fail(
    'picture-damaged',
    `“${fileName}” is damaged: it begins as a picture, but what follows cannot be put together. Get it again, or open it in another program and save a copy.`,
  );
}
