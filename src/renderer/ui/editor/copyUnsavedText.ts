import { unsavedDocuments } from './Autosave';
import { noteText } from './notePieces';

/** Copies what was typed and could not be kept to the clipboard, as plain text; answers whether it could. */
export async function copyUnsavedText(): Promise<boolean> {
  const text = unsavedDocuments().map(noteText).join('\n\n');
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
