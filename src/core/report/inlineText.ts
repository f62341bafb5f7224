import type { Inline } from './reportDocument';

/** The words of a line without emphasis; references of notes are left out. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'reference') return '';
      return inline.kind === 'words' ? `“${inline.text}”` : inline.text;
    })
    .join('');
}
