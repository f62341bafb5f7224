/** Text as it is compared while searching: without case, accents, Arabic vowel signs and tatweel. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase();
}
