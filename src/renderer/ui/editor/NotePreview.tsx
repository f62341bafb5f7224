import type { MentionKind, RichText } from '@core/model';
import { useMentionTarget } from './mention/useMentionTarget';
import { notePieces } from './notePieces';

interface NotePreviewProps {
  readonly note: RichText;
  readonly className?: string | undefined;
}

/** The first words of a note in one run, mentions by their present names. Needs no editor. */
export function NotePreview({ note, className }: NotePreviewProps) {
  return (
    <p className={className} dir="auto">
      {notePieces(note).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <MentionName key={piece.key} kind={piece.kind} id={piece.id} label={piece.label} />
        ),
      )}
    </p>
  );
}

function MentionName({ kind, id, label }: { kind: MentionKind; id: string; label: string }) {
  const { name } = useMentionTarget(kind, id);
  return (
    <bdi>
      {kind === 'tag' ? '#' : '@'}
      {name ?? label}
    </bdi>
  );
}
