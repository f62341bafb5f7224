/** A replacement in a text: UTF-16 offsets into the old text, `end` exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after edits, with where its places went. */
export interface EditedText {
  readonly text: string;
  /** Where a range of the old text lies now; text put in at its ends is left outside. */
  moved(start: number, end: number): { start: number; end: number };
}

/** Applies edits that do not overlap. */
export function editedText(text: string, edits: readonly Edit[]): EditedText {
  const ordered = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let reached = 0;
  for (const edit of ordered) {
    result += text.slice(reached, edit.start) + edit.text;
    reached = edit.end;
  }
  result += text.slice(reached);
  const shift = (offset: number, includesInsertion: boolean) => {
    let moved = offset;
    for (const { start, end, text: replacement } of ordered) {
      if (end < offset || (end === offset && (includesInsertion || start < end)))
        moved += replacement.length - (end - start);
    }
    return moved;
  };
  return {
    text: result,
    moved: (start, end) => ({ start: shift(start, true), end: shift(end, false) }),
  };
}
