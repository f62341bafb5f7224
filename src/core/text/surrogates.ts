/** Whether `offset` (UTF-16) lies between the two halves of a surrogate pair. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isHighSurrogate(text.charCodeAt(offset - 1)) &&
    isLowSurrogate(text.charCodeAt(offset))
  );
}

/** The first half of an astral character. */
export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The second half of an astral character. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The text with U+FFFD for halves of characters that stand alone, which strict readers of JSON refuse. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** For `JSON.stringify`: every text of a value made well-formed. */
export function wellFormedTexts(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value;
}
