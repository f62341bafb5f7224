import type { RichText } from '@core/model';
import { escapeLineStart, escapeMarkdown, fromMarkdown } from '@core/richtext';
import { isObject, type JsonObject, listOf } from './readAnnotations';

export interface Bodies {
  readonly tagNames: readonly string[];
  readonly note: RichText | null;
  readonly warnings: readonly string[];
}

/** What an annotation says of its passage: tagging bodies are tags, other texts make up the note. */
export function readBodies(annotation: JsonObject): Bodies {
  const tagNames: string[] = [];
  const notes: string[] = [];
  const warnings: string[] = [];
  if (typeof annotation.bodyValue === 'string') notes.push(paragraphs(annotation.bodyValue));
  for (const body of listOf(annotation.body)) {
    if (!isObject(body) || typeof body.value !== 'string') {
      warnings.push('A body that is not text was left out.');
      continue;
    }
    const value = body.value.trim();
    if (value === '') continue;
    if (
      [...listOf(body.purpose), ...listOf(annotation.body === body ? annotation.motivation : [])].includes(
        'tagging',
      )
    )
      tagNames.push(value.slice(0, 2_000));
    else if (body.format === 'text/markdown') notes.push(value);
    else if (body.format === 'text/html') {
      notes.push(
        paragraphs(
          value
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      );
      warnings.push('A body in HTML was taken in as plain text.');
    } else notes.push(paragraphs(value));
  }
  const note = notes.length > 0 ? fromMarkdown(notes.join('\n\n')) : null;
  return { tagNames, note, warnings };
}

/** Plain text as Markdown: each line a paragraph, nothing in it a sign. */
function paragraphs(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => escapeLineStart(escapeMarkdown(line.trim())))
    .filter((line) => line !== '')
    .join('\n\n');
}
