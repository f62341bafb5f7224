/** What a page's JSON-LD says of its article; null where it says nothing. */
export interface StructuredData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
  readonly address: string | null;
}

/** Objects looked at in one page: real pages have tens. */
const mostObjects = 2_000;

/** Longest script read; beyond this it is no description of a page. */
const longestScript = 1_000_000;

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:.*Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|NewsItem)$/;
const pageTypes = /^(?:https?:\/\/schema\.org\/)?(?:.*Page|CreativeWork|VideoObject|Book|Chapter)$/;

type JsonObject = { readonly [key: string]: unknown };

/**
 * Reads the schema.org description out of JSON-LD scripts: the first article, else the first page.
 * The scripts are the document's: read as data, only own properties, in bounds, and nothing is merged
 * into objects of ours.
 */
export function structuredData(scripts: readonly string[]): StructuredData {
  const objects = scripts.flatMap((script) => flatten(parse(script))).slice(0, mostObjects);
  const described =
    objects.find((object) => isOfType(object, articleTypes)) ??
    objects.find((object) => isOfType(object, pageTypes));
  if (!described)
    return {
      headline: null,
      author: null,
      publisher: null,
      datePublished: null,
      language: null,
      address: null,
    };
  const page = property(described, 'mainEntityOfPage');
  return {
    headline: textIn(property(described, 'headline')) ?? textIn(property(described, 'name')),
    author: nameIn(property(described, 'author')) ?? nameIn(property(described, 'creator')),
    publisher: nameIn(property(described, 'publisher')) ?? nameIn(property(described, 'sourceOrganization')),
    datePublished: textIn(property(described, 'datePublished')) ?? textIn(property(described, 'dateCreated')),
    language: textIn(property(described, 'inLanguage')),
    address:
      textIn(property(described, 'url')) ??
      textIn(page) ??
      (isObject(page) ? textIn(property(page, '@id')) : null),
  };
}

function parse(script: string): unknown {
  if (script.length > longestScript) return null;
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

/** Top-level objects, those of lists, and those of a `@graph`; not what is nested in them. */
function flatten(value: unknown): JsonObject[] {
  const objects: JsonObject[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && objects.length < mostObjects) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, mostObjects));
    else if (isObject(next)) {
      objects.push(next);
      const graph = property(next, '@graph');
      if (graph !== undefined) waiting.push(graph);
    }
  }
  return objects;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function property(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isOfType(object: JsonObject, types: RegExp): boolean {
  const type = property(object, '@type');
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && types.test(name));
}

function textIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** A name given as text, as an object with a `name`, or as a list of either. */
function nameIn(value: unknown): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 50) : [value])
    .map((item) => (isObject(item) ? textIn(property(item, 'name')) : textIn(item)))
    .filter((name) => name !== null);
  return names.length > 0 ? names.join('; ') : null;
}
