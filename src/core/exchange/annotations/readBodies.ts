import type { RichText } from '../../model/richText';
import { type TagColour, tagColours } from '../../model/rows';
import { escapeLineStart, escapeMarkdown } from '../../richtext/escapeMarkdown';
import { fromMarkdown } from '../../richtext/fromMarkdown';
import { isObject, type JsonObject, listOf, textOf } from './json';

/** A tagging body. */
export interface NamedTag {
  readonly name: string;
  /** Which tag it is in Assay's own exports, as an IRI. */
  readonly iri: string | null;
  readonly colour: TagColour | null;
}

export interface Bodies {
  readonly tags: readonly NamedTag[];
  readonly note: RichText | null;
  /** Sentences on what was read otherwise than it stands there, or left out. */
  readonly remarks: readonly string[];
}

/** As long as a tag's name can be, in UTF-16 units. */
const longestName = 2_000;

/** What an annotation says of its passage: tagging bodies are tags, other texts make up the note. */
export function readBodies(annotation: JsonObject): Bodies {
  const tags: NamedTag[] = [];
  const notes: string[] = [];
  const remarks = new Set<string>();
  if (typeof annotation.bodyValue === 'string') notes.push(paragraphs(annotation.bodyValue));
  for (const body of listOf(annotation.body)) {
    if (typeof body === 'string') {
      notes.push(paragraphs(body));
      remarks.add('A body that is only an address was taken in as its text.');
      continue;
    }
    const value = isObject(body) ? (body.value ?? body['oa:value'] ?? body.chars) : null;
    if (!isObject(body) || typeof value !== 'string') {
      remarks.add('A body that is not text was left out.');
      continue;
    }
    const text = value.trim();
    if (text === '') continue;
    if (isTag(body, annotation)) tags.push(tagOf(body, text));
    else if (body.format === 'text/markdown') notes.push(text);
    else if (body.format === 'text/html') {
      notes.push(paragraphs(withoutMarkup(text)));
      remarks.add('A body in HTML was taken in as plain text.');
    } else notes.push(paragraphs(text));
  }
  const words = notes.filter((note) => note !== '').join('\n\n');
  return { tags, note: words === '' ? null : fromMarkdown(words), remarks: [...remarks] };
}

/** The motivation of the annotation speaks for its body where there is only that one. */
function isTag(body: JsonObject, annotation: JsonObject): boolean {
  const purposes = [...listOf(body.purpose), ...listOf(body.hasRole)];
  const isOnly = annotation.body === body || listOf(annotation.body).length === 1;
  const said = purposes.length === 0 && isOnly ? listOf(annotation.motivation) : purposes;
  return said.some((purpose) => purpose === 'tagging' || purpose === 'oa:tagging');
}

function tagOf(body: JsonObject, name: string): NamedTag {
  const colour = tagColours.find((each) => each === body['assay:colour']) ?? null;
  return { name: name.slice(0, longestName), iri: textOf(body['assay:tag']), colour };
}

function withoutMarkup(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain text as Markdown: each line a paragraph, nothing in it a sign. */
function paragraphs(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => escapeLineStart(escapeMarkdown(line.trim())))
    .filter((line) => line !== '')
    .join('\n\n');
}
