import type { MentionKind, RichNode, RichText } from '@core/model';

export interface MentionPiece {
  readonly key: string;
  readonly kind: MentionKind;
  readonly id: string;
  readonly label: string;
}

const inline = new Set(['text', 'hardBreak', 'mention', 'citation']);

/** A note as one run of words and mentions, blocks parted by a space; about `limit` characters of it. */
export function notePieces(note: RichText, limit = 240): (string | MentionPiece)[] {
  const pieces: (string | MentionPiece)[] = [];
  let length = 0;
  const add = (text: string) => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
    length += text.length;
  };
  const walk = (node: RichNode) => {
    if (length > limit) return;
    if (node.type === 'text') add(node.text ?? '');
    else if (node.type === 'mention' || node.type === 'citation') {
      const { kind, id, label } = node.attrs ?? {};
      pieces.push({
        key: `${pieces.length}`,
        kind: kind as MentionKind,
        id: String(id),
        label: String(label ?? ''),
      });
      length += String(label ?? '').length;
    } else {
      if (length > 0 && !inline.has(node.type) && endsInWord(pieces)) add(' ');
      if (node.type === 'hardBreak') add(' ');
      node.content?.forEach(walk);
    }
  };
  walk(note);
  return pieces;
}

function endsInWord(pieces: readonly (string | MentionPiece)[]): boolean {
  const last = pieces.at(-1);
  return typeof last !== 'string' || !last.endsWith(' ');
}

/** The words of a note alone, mentions by the names they were inserted with: for filters. */
export function noteText(note: RichText | null): string {
  if (!note) return '';
  return notePieces(note, 20_000)
    .map((piece) => (typeof piece === 'string' ? piece : piece.label))
    .join('');
}
