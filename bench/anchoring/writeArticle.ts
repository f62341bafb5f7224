import type { Language } from './languages';

export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A sentence of an article: UTF-16 offsets into its text, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

export interface Article {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
  /** Pairs of paragraphs written after one pattern, with other numbers, names and dates. */
  readonly lookAlikes: readonly (readonly [number, number])[];
}

export function writeNumber(language: Language, value: number): string {
  return String(value).replace(/\d/g, (digit) => language.digits[Number(digit)] as string);
}

/** An article of so many paragraphs, with boilerplate between some and pairs of look-alike paragraphs. */
export function writeArticle(language: Language, random: Random, paragraphs = 36): Article {
  const patterns: string[][] = [];
  const lookAlikes: [number, number][] = [];
  for (let place = 0; place < paragraphs; place++) {
    if (place % 7 === 3) patterns.push([pick(random, language.boilerplate)]);
    else if (place % 9 === 8) {
      const other = place - 4 - Math.floor(random() * 3);
      patterns.push(patterns[other] as string[]);
      if ((patterns[other] as string[]).length > 1) lookAlikes.push([other, place]);
    } else
      patterns.push(
        Array.from({ length: 2 + Math.floor(random() * 4) }, () => openSentence(language, random)),
      );
  }
  let text = '';
  const sentences: Sentence[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const [paragraph, pattern] of patterns.entries()) {
    const from = text.length;
    for (const [place, sentence] of pattern.entries()) {
      if (place > 0) text += language.space;
      const start = text.length;
      text += filled(sentence, language, random);
      sentences.push({ start, end: text.length, paragraph });
    }
    spans.push({ start: from, end: text.length });
    text += '\n\n';
  }
  return { text, sentences, paragraphs: spans, lookAlikes };
}

function openSentence(language: Language, random: Random): string {
  const opening = pick(random, language.openings);
  const sentence = pick(random, language.sentences).replace(
    /[.。]$/u,
    (end) => pick(random, language.endings) + end,
  );
  return opening === '' || /^[%@~]/.test(sentence)
    ? opening + sentence
    : opening + sentence[0]?.toLowerCase() + sentence.slice(1);
}

function filled(sentence: string, language: Language, random: Random): string {
  return sentence
    .replace(/#/g, () => writeNumber(language, 2 + Math.floor(random() * 27)))
    .replace(/@/g, () => pick(random, language.names))
    .replace(/%/g, () => pick(random, language.places))
    .replace(/~/g, () => pick(random, language.months));
}
