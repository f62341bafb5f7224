import { diffArrays } from 'diff';
import type { ManifestLine } from '../../export/docx/review/reviewManifest';
import type { RichNode, RichText } from '../../model/richText';
import { oneLine } from './readReviewed';

/** What a reviewer made of the lines of a comment. */
export interface EditedLines {
  /** The lines of the note as they are now: those that are as they were with the place of their block. */
  readonly note: readonly { readonly text: string; readonly block: number | null }[];
  /** Lines the reviewer wrote, in the note or elsewhere in the comment. */
  readonly written: readonly string[];
  readonly isChanged: boolean;
  /** Lines that are no note, and were changed or taken out: tags, statements. */
  readonly others: readonly string[];
}

/** Tells what was changed in a comment's note. A line written anywhere in the comment is of its note. */
export function editedLines(exported: readonly ManifestLine[], now: readonly string[]): EditedLines {
  const before = exported
    .filter(({ kind }) => kind !== 'id')
    .map((line) => ({ ...line, text: oneLine(line.text) }))
    .filter(({ text }) => text !== '');
  const note: { text: string; block: number | null }[] = [];
  const written: string[] = [];
  const others: string[] = [];
  let at = 0;
  let isChanged = false;
  const hunks = diffArrays(
    before.map(({ text }) => text),
    [...now],
  );
  hunks.forEach(({ added, removed, value }, index) => {
    if (!added && !removed) {
      for (const { kind, text, block } of before.slice(at, at + value.length))
        if (kind === 'note') note.push({ text, block });
      at += value.length;
      return;
    }
    if (removed) {
      const gone = before.slice(at, at + value.length);
      at += value.length;
      if (gone.some(({ kind }) => kind === 'note')) isChanged = true;
      others.push(...gone.filter(({ kind }) => kind !== 'note').map(({ text }) => text));
      return;
    }
    const previous = hunks[index - 1];
    const replaced = previous?.removed ? before.slice(at - previous.value.length, at) : [];
    for (const text of remaining(value, replaced)) {
      note.push({ text, block: null });
      written.push(text);
      isChanged = true;
    }
  });
  return { note, written, isChanged, others };
}

/** Of lines that took the place of others, those that are not a changed line of tags or statements. */
function remaining(lines: readonly string[], replaced: readonly ManifestLine[]): readonly string[] {
  const others = replaced.filter(({ kind }) => kind !== 'note');
  return lines.filter((line) => !others.some(({ text }) => isVariant(line, text)));
}

/** Half of the words of a line, or more, are those of another. */
function isVariant(line: string, of: string): boolean {
  const known = new Set(of.split(' '));
  const words = line.split(' ');
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

/**
 * The note with a reviewer's lines: blocks whose lines are all as they were stay as they are, with their emphasis and
 * links; other lines are paragraphs.
 */
export function noteOfLines(
  lines: EditedLines['note'],
  original: RichText | null,
  exported: readonly ManifestLine[],
): RichText | null {
  const linesOfBlock = new Map<number, number>();
  for (const { kind, block, text } of exported)
    if (kind === 'note' && block !== null && oneLine(text) !== '')
      linesOfBlock.set(block, (linesOfBlock.get(block) ?? 0) + 1);
  const content: RichNode[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = lines[at]?.block ?? null;
    let end = at + 1;
    while (block !== null && lines[end]?.block === block) end++;
    const node = block === null ? undefined : original?.content?.[block];
    if (node && end - at === linesOfBlock.get(block as number)) content.push(node);
    else content.push(...lines.slice(at, end).map(({ text }) => paragraphOf(text)));
    at = end;
  }
  return content.length > 0 ? { type: 'doc', content } : null;
}

/** A paragraph of plain words. */
export function paragraphOf(text: string): RichNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
