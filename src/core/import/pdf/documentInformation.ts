import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Fact } from '../../model/rows';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import type { DocumentMetadata } from '../types';
import { pdfDate } from './pdfDate';

/** Names programs give a document of their own accord. */
const noTitles =
  /^(?:untitled\b.*|microsoft \w+ - .*|powerpoint presentation|document\d*|slide 1|no title|title|print|\(anonymous\)|about:.*|data:.*|https?:.*|[\W\d_]*|.*\.(?:docx?|dotx?|pdf|indd|qxd|tex|dvi|ps|rtf|odt|pptx?|xlsx?|pages|wpd|html?|txt|cdr|ai|tmp|fm))$/i;

const noAuthors =
  /^(?:unknown|author|user|admin|administrator|microsoft office user|owner|root|windows user|\(anonymous\)|\W*)$/i;

const longestValue = 2_000;

/**
 * What a PDF says of itself, in its XMP packet first and its information dictionary second. Its language is believed
 * where `text` is in a script of that language: many programs write their own. Never rejects.
 */
export async function documentInformation(
  document: PDFDocumentProxy,
  text: string,
): Promise<DocumentMetadata> {
  const read = await document.getMetadata().catch(() => null);
  const info = (read?.info ?? {}) as Record<string, unknown>;
  const packet = (name: string): string => wordsOf(read?.metadata?.get(name));
  const title = firstThat((value) => !noTitles.test(value), packet('dc:title'), wordsOf(info.Title));
  const author = firstThat((value) => !noAuthors.test(value), packet('dc:creator'), wordsOf(info.Author));
  const created =
    publishedDate(packet('xmp:createdate')) ?? publishedDate(pdfDate(wordsOf(info.CreationDate)));
  return {
    ...noMetadata,
    title,
    author,
    publisher: packet('dc:publisher') || null,
    language:
      [packet('dc:language'), wordsOf(info.Language)]
        .map(languageTag)
        .find((tag) => isWrittenIn(text, tag)) ?? null,
    ...(isPrintedPage(wordsOf(info.Creator))
      ? { capturedAt: created }
      : { publishedAt: publishedDate(packet('dc:date')) ?? created }),
    facts: further.flatMap(([name, element, entry]): Fact[] => {
      const value = packet(element) || dateOrWords(info[entry]);
      return value === '' ? [] : [{ name, value }];
    }),
  };
}

/** What is kept besides, under names people know: its property in the XMP packet and its entry of the dictionary. */
const further = [
  ['Subject', 'dc:description', 'Subject'],
  ['Keywords', 'pdf:keywords', 'Keywords'],
  ['Created', 'xmp:createdate', 'CreationDate'],
  ['Last saved', 'xmp:modifydate', 'ModDate'],
  ['Program', 'xmp:creatortool', 'Creator'],
  ['PDF made by', 'pdf:producer', 'Producer'],
] as const;

function dateOrWords(value: unknown): string {
  const words = wordsOf(value);
  return words.startsWith('D:') ? pdfDate(words) : words;
}

/** Browsers name themselves, or the user agent they are: they print a page as it was caught, whenever it was published. */
function isPrintedPage(program: string): boolean {
  return /^Mozilla(?:\/| Firefox)/.test(program);
}

/** A value of either kind as one line; lists of names with commas. */
function wordsOf(value: unknown): string {
  const words = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : value;
  return typeof words === 'string'
    ? words
        .replace(/[\s\0]+/g, ' ')
        .trim()
        .slice(0, longestValue)
    : '';
}

function firstThat(isGood: (value: string) => boolean, ...values: readonly string[]): string | null {
  return values.find((value) => value !== '' && isGood(value)) ?? null;
}

/** As much of a text as is looked at for its script, in UTF-16 code units. */
const sampleLength = 20_000;

/** Scripts that are written together, by the first of them. */
const writtenWith: Readonly<Record<string, string>> = {
  Jpan: 'Hira',
  Kore: 'Hang',
  Hans: 'Hani',
  Hant: 'Hani',
};

function isWrittenIn(text: string, tag: string | null): boolean {
  if (tag === null) return false;
  try {
    const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
    const ofScript = new RegExp(`\\p{Script=${writtenWith[script] ?? script}}`, 'gu');
    const sample = text.slice(0, sampleLength);
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    return letters === 0 || (sample.match(ofScript)?.length ?? 0) > 0.2 * letters;
  } catch {
    return false;
  }
}
