/** What XML 1.0 cannot hold, nor a valid web page: most control characters, lone surrogates and two non-characters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every character that XML cannot hold replaced by U+FFFD, so that Word and strict readers open the file. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\ufffd');
}
