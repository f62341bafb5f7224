import { elementsOf, lineOf, type MarkupElement, textOf } from '../markup/markupNode';

/** What stands in a page's head and attributes, gathered in one walk; the first of each name wins. */
export interface PageFacts {
  /** `<meta>` contents by `name`, `property` or `itemprop` in lower case, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly firstHeading: string | null;
  readonly canonical: string | null;
  readonly base: string | null;
  /** The text of each `application/ld+json` script. */
  readonly structured: readonly string[];
  /** `datetime` of `<time>` elements: those that say they are the publication's first. */
  readonly times: readonly string[];
  /** Texts of elements marked as the author's name. */
  readonly authors: readonly string[];
}

/** Gathers what a page says of itself. `root` is the whole page. */
export function pageFacts(root: MarkupElement): PageFacts {
  const meta = new Map<string, string[]>();
  const facts = {
    title: null as string | null,
    firstHeading: null as string | null,
    canonical: null as string | null,
    base: null as string | null,
  };
  const structured: string[] = [];
  const times: string[] = [];
  const firmTimes: string[] = [];
  const authors: string[] = [];
  for (const element of elementsOf(root.children)) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const content = attributes.get('content')?.trim();
      const keys = [
        attributes.get('property'),
        attributes.get('name'),
        attributes.get('itemprop'),
        attributes.get('http-equiv'),
      ];
      for (const key of keys) if (key && content) append(meta, key.trim().toLowerCase(), content);
    } else if (name === 'title') facts.title ??= lineOf(element.children) || null;
    else if (name === 'h1') facts.firstHeading ??= lineOf(element.children) || null;
    else if (name === 'base') facts.base ??= attributes.get('href') ?? null;
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''))
      facts.canonical ??= attributes.get('href') ?? null;
    else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.get('type') ?? ''))
      structured.push(textOf(element.children));
    else if (name === 'time') {
      const time = attributes.get('datetime') ?? lineOf(element.children);
      const isFirm = attributes.has('pubdate') || /datepublished/i.test(attributes.get('itemprop') ?? '');
      (isFirm ? firmTimes : times).push(time);
    }
    if (isAuthorName(element)) authors.push(lineOf(element.children));
  }
  return { ...facts, meta, structured, times: [...firmTimes, ...times], authors };
}

function isAuthorName({ name, attributes }: MarkupElement): boolean {
  if (name === 'meta' || name === 'link') return false;
  return (
    /\bauthor\b/i.test(attributes.get('rel') ?? '') || /^author$/i.test(attributes.get('itemprop') ?? '')
  );
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
