/** Messages about looks, which a source text does not keep anyway. */
const aboutLooks = /^Unrecognised (?:paragraph|run|table|character) style|^Image of type|unrecognised style/i;

/** The reader's own words for what it met and does not know. */
const unknownElement = /^An unrecognised element was ignored: (?:\{[^}]*\})?(?:\w+:)?(\w+)/;

/** Turns the messages of the reader of Word files into a few sentences for the user. */
export function messagesToWarnings(messages: readonly { readonly message: string }[]): string[] {
  const elements = new Set<string>();
  const others = new Set<string>();
  for (const { message } of messages) {
    if (aboutLooks.test(message)) continue;
    const element = unknownElement.exec(message)?.[1];
    if (element) elements.add(element);
    else others.add(message);
  }
  const warnings: string[] = [];
  if (elements.size > 0)
    warnings.push(
      `Some parts of the document were not understood and are left out (${[...elements].slice(0, 8).join(', ')}).`,
    );
  if (others.size > 0)
    warnings.push(`The document holds something unusual; compare it with the original (${[...others][0]}).`);
  return warnings;
}
