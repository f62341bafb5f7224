const words =
  'the garrison said that fighters held depot road before night residents reported smoke above pumping station while monitors counted at least nine dead agency denied any loss according to two witnesses'.split(
    ' ',
  );

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Paragraphs of made-up reporting, at least `characters` long in all, the same for the same seed. */
export function seededText(characters: number, seed = 1): string {
  const random = seededRandom(seed);
  const paragraphs: string[] = [];
  let length = 0;
  while (length < characters) {
    const chosen = Array.from(
      { length: 40 + Math.floor(random() * 60) },
      () => words[Math.floor(random() * words.length)],
    );
    const paragraph = `${chosen.join(' ')} ${Math.floor(random() * 1_000)}.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}
