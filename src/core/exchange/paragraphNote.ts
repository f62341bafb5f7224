import type { RichNode, RichText } from '../model/richText';

/** Plain text as a note, a paragraph for each line that says something; null where none does. */
export function paragraphNote(text: string): RichText | null {
  const content = noteParagraphs(text);
  return content.length > 0 ? { type: 'doc', content } : null;
}

/** The same as paragraphs, to be put together with others. */
export function noteParagraphs(text: string): RichNode[] {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] }));
}
