/** Text as Markdown that reads back as the same text, in the middle of a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w{1,10};)/g, '\\&')
    .replace(/(https?|ftp):\/\//gi, '$1\\://')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/(?<=[\w.+-])@(?=[\w-])/g, '\\@');
}

/** Escapes what would make the beginning of a line a heading, a list, a quote or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^( {0,3})(#{1,6}(?=\s|$)|[-+](?=\s|$)|-{2,}\s*$|=+\s*$)/, '$1\\$2')
    .replace(/^( {0,3}\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?: {4}|\t)/, (blanks) => (blanks === '\t' ? '&#9;' : '&#32;   '));
}
