import type { RichText } from '../model/richText';

/** Notes one after another, block by block; null when there is none. A single note comes back as it is. */
export function joinNotes(notes: readonly (RichText | null)[]): RichText | null {
  const written = notes.filter((note) => note !== null);
  const [first] = written;
  if (!first || written.length === 1) return first ?? null;
  return { ...first, content: written.flatMap((note) => note.content ?? []) };
}
