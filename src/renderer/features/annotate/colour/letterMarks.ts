/**
 * One sign for each name, all different as long as signs last: a first letter of one of its words
 * where that is free, else another letter of it, else a digit or any letter. “·” when none is left.
 */
export function letterMarks(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const words = name.toLocaleUpperCase().split(/\s+/u);
    const initials = words.flatMap((word) => [...word].filter(isLetter).slice(0, 1));
    const letters = [...words.join('')].filter(isLetter);
    const mark = [...initials, ...letters, ...spare].find((letter) => !taken.has(letter)) ?? '·';
    taken.add(mark);
    return mark;
  });
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

const spare = [...'123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
