import { decodeBase64 } from '../../text/decodeBase64';
import type { PictureContent } from '../blockBuilder';
import { linkAddress } from '../markup/linkAddress';
import { elementsOf, lineOf, type MarkupElement, type MarkupNode, textOf } from '../markup/markupNode';
import { pictureHeadLength, pictureMediaType } from '../pictures/pictureMediaType';
import type { DocumentPicture } from '../types';
import { pictureSources } from './pictureSources';

/** The pictures of a page. */
export interface PagePictures {
  /** What each `img` shows, by its `attributes`, which stay the same object when the page is cut down. */
  readonly shown: ReadonlyMap<ReadonlyMap<string, string>, PictureContent>;
  /** Reads those that are in the file, in the order of `PictureContent.picture`. */
  readonly embedded: readonly (() => DocumentPicture)[];
}

/** What is known of the page. */
export interface PagePicturesOptions {
  /** The page's address, to make those of its pictures whole; null when unknown. */
  readonly address: string | null;
  /** The bytes of a file saved along with the page, by its address as written or made whole; null where there is none. */
  readonly companion?: (address: string) => Uint8Array | null;
}

/** Pictures of one page that are drawn: a catalogue has hundreds. */
const mostEmbedded = 5_000;
/** A data address shorter than this holds a single dot: a counter or a stand-in until the picture is loaded. */
const shortestData = 200;
/** Both sides of a picture without words, in CSS pixels, up to which it is an ornament. */
const ornament = 24;

/**
 * Finds the pictures of a page without decoding more of them than their first bytes. Numbered over the whole page, so that
 * a picture has the same number whatever part of the page is taken in. Nothing is requested: a picture that is not in the
 * file is a name.
 */
export function pagePictures(root: MarkupElement, options: PagePicturesOptions): PagePictures {
  const shown = new Map<ReadonlyMap<string, string>, PictureContent>();
  const embedded: (() => DocumentPicture)[] = [];
  const variables = styleVariables(root);
  const keep = (read: (() => DocumentPicture) | null): { picture?: number } =>
    read && embedded.length < mostEmbedded ? { picture: embedded.push(read) - 1 } : {};
  const visit = (nodes: readonly MarkupNode[], picture: MarkupElement | null): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.name === 'img') {
        const alternative = alternativeOf(node);
        if (isOrnament(node, alternative)) continue;
        const sources = pictureSources(node, picture, variables);
        const found = firstInFile(sources, options);
        const address = found ? found.address : (sources.find((source) => !isData(source)) ?? null);
        const name = address === null ? null : (linkAddress(address, options.address) ?? address);
        const content = { alternative, ...keep(found?.read ?? null), ...(name !== null && { name }) };
        if (content.picture === undefined && name === null && alternative === '') continue;
        shown.set(node.attributes, content);
      } else visit(node.children, node.name === 'picture' ? node : picture);
    }
  };
  visit(root.children, null);
  return { shown, embedded };
}

interface InFile {
  readonly read: () => DocumentPicture;
  /** Null for a picture written into the page. */
  readonly address: string | null;
}

function firstInFile(sources: readonly string[], { address, companion }: PagePicturesOptions): InFile | null {
  for (const source of sources) {
    if (isData(source)) {
      const read = readerOfData(source);
      if (read) return { read, address: null };
      continue;
    }
    if (!companion) continue;
    const bytes = companion(source) ?? companion(linkAddress(source, address) ?? source);
    const mediaType = bytes && pictureMediaType(bytes);
    if (bytes && mediaType) return { read: () => ({ mediaType, bytes }), address: source };
  }
  return null;
}

/** Null for what is no picture that may be drawn: drawings in SVG, stand-ins, other data. */
function readerOfData(address: string): (() => DocumentPicture) | null {
  const comma = address.indexOf(',');
  if (comma < 0 || address.length < shortestData || !/;\s*base64\s*$/i.test(address.slice(0, comma)))
    return null;
  const digits = (text: string) => (text.includes('%') ? unescaped(text) : text);
  const head = decodeBase64(digits(address.slice(comma + 1, comma + 1 + 4 * pictureHeadLength)));
  const mediaType = pictureMediaType(head);
  if (!mediaType) return null;
  return () => ({ mediaType, bytes: decodeBase64(digits(address.slice(comma + 1))) });
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function isData(source: string): boolean {
  return /^\s*data:/i.test(source);
}

function alternativeOf({ attributes }: MarkupElement): string {
  const words = attributes.get('alt') || attributes.get('aria-label') || '';
  return lineOf([words]).slice(0, 4_000);
}

/** Dots that count visitors, spacers, arrows: small, and without words. */
function isOrnament({ attributes }: MarkupElement, alternative: string): boolean {
  const width = Number.parseFloat(attributes.get('width') ?? '');
  const height = Number.parseFloat(attributes.get('height') ?? '');
  if (width <= 2 || height <= 2) return true;
  return alternative === '' && width <= ornament && height <= ornament;
}

/** SingleFile writes a picture that is shown twice into a style once, as `--sf-img-7: url("data:…")`. */
function styleVariables(root: MarkupElement): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const { name: element, children } of elementsOf(root.children)) {
    if (element !== 'style') continue;
    for (const [, name, address] of textOf(children).matchAll(
      /(--sf-img-\d{1,6})\s*:\s*url\(\s*["']?(data:[^"')]+)/g,
    ))
      if (name && address) variables.set(name, address);
  }
  return variables;
}
