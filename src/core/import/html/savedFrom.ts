/**
 * The address a browser noted when it saved the page: the “saved from url” comment of Internet
 * Explorer and its followers (Chrome and Edge among them), or the note SingleFile puts on top.
 */
export function savedFrom(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const address =
      /^\s*saved from url=\(\d+\)(\S+)\s*$/.exec(comment)?.[1] ??
      (comment.includes('SingleFile') ? /^\s*url:\s*(\S+)\s*$/m.exec(comment)?.[1] : undefined);
    if (address && isWebAddress(address)) return address;
  }
  return null;
}

/** Whether a text is a whole web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
