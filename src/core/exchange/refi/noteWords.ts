import { readText } from '../../import/encoding/readText';
import type { MarkupElement } from '../../import/markup/markupNode';
import type { RichNode, RichText } from '../../model/richText';
import { fromMarkdown } from '../../richtext/fromMarkdown';
import { noteParagraphs } from '../paragraphNote';
import type { RefiDesk } from './RefiDesk';
import type { RefiNote } from './RefiProject';
import { attributeOf, childText } from './refiTree';

/** Longer notes are cut, and that is said in them. */
const longestNote = 200_000;

/**
 * A note out of an element's own description and the notes it points at, each under its name and author where they
 * are others than the element's; null where none of them says anything.
 */
export function noteOf(
  desk: RefiDesk,
  element: MarkupElement,
  maker: string | null,
  more: readonly MarkupElement[] = [],
): RichText | null {
  const parts: RichNode[] = [];
  // Assay writes notes in Markdown; what other programs write is taken as it stands.
  const words = (text: string) => (desk.project.isOwn ? formatted(text) : paragraphs(text));
  for (const each of [element, ...more]) parts.push(...words(childText(each, 'Description') ?? ''));
  const notes = new Set([element, ...more].flatMap((each) => desk.project.notesOf(each)));
  for (const note of notes) {
    const text = wordsOfNote(desk, note);
    if (text === null) continue;
    desk.project.usedNotes.add(note.guid);
    const author = desk.project.makerOf(note.element);
    const by = author !== null && author !== maker ? author : null;
    const isNamed = note.name !== null && !text.startsWith(note.name.replace(/…$/, ''));
    const heading = [isNamed ? note.name : null, by].filter((part) => part !== null).join(', ');
    if (heading !== '') parts.push(...paragraphs(`${heading}:`));
    parts.push(...words(text));
  }
  return parts.length > 0 ? { type: 'doc', content: parts } : null;
}

/** Says that the notes of elements are in the case already, from an earlier taking in of them. */
export function knowNotes({ project }: RefiDesk, ...elements: readonly MarkupElement[]): void {
  for (const note of elements.flatMap((each) => project.notesOf(each))) project.usedNotes.add(note.guid);
}

/** The words of a note, from the project or from its file; null where there are none. */
export function wordsOfNote({ archive }: RefiDesk, { element }: RefiNote): string | null {
  const inline = childText(element, 'PlainTextContent') ?? childText(element, 'Description');
  if (inline !== null) return inline;
  const path = attributeOf(element, 'plainTextPath');
  const file = path === null ? null : archive.file(path);
  const text = file?.ok ? (readText(file.value.bytes)?.text ?? '') : '';
  return text.trim() === '' ? null : text;
}

function paragraphs(text: string): RichNode[] {
  return noteParagraphs(text.length > longestNote ? `${text.slice(0, longestNote)}…` : text);
}

function formatted(markdown: string): RichNode[] {
  return markdown.trim() === '' ? [] : [...(fromMarkdown(markdown.slice(0, longestNote)).content ?? [])];
}
