/** Turns CRLF and lone CR into `\n`, the one line end of canonical text. Nothing else is changed. */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
