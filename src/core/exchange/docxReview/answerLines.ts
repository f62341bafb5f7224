import { formatDate } from '../../report';

/** A reviewer's answer as paragraphs of a note, the first of which says whose it is. */
export function answerLines(author: string, at: string | null, lines: readonly string[]): string[] {
  const who = [author || 'somebody', at ? formatDate(at) : ''].filter(Boolean).join(', ');
  return lines.map((line, index) => (index === 0 ? `Answer by ${who}: ${line}` : line));
}
