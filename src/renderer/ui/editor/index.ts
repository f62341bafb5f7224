// Light enough for start-up: tiptap itself comes with the first editor shown. What builds on tiptap
// (the report's editor) takes it from `./tiptap`, which only lazily loaded code may import.
export { saveOpenEditors, useUnsavedTyping } from './Autosave';
export { copyUnsavedText } from './copyUnsavedText';
export { isSafeAddress } from './isSafeAddress';
export { EditorSkeleton, LazyRichTextEditor as RichTextEditor, preloadEditor } from './LazyRichTextEditor';
export { followMention } from './mention/followMention';
export { type MentionTarget, useMentionTarget } from './mention/useMentionTarget';
export { NotePreview } from './NotePreview';
export { noteText } from './notePieces';
export type { RichTextEditorProps } from './RichTextEditor';
export { RowNote, type RowNoteProps } from './RowNote';
export { turnBeyondEditor } from './turnBeyondEditor';
