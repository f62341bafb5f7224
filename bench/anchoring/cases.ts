import { describePassage } from '@core/anchor';
import type { PassageRange } from '@core/model';
import { type Edit, editedText } from './editedText';
import type { Language } from './languages';
import { type Article, pick, type Random, type Sentence, writeArticle, writeNumber } from './writeArticle';

/** One passage of an article and what became of the article. Offsets are UTF-16 code units. */
export interface Case {
  readonly oldText: string;
  readonly newText: string;
  readonly range: PassageRange;
  /** Where the passage is now; null where it was deleted. */
  readonly truth: { readonly start: number; readonly end: number } | null;
  /** The same words still say the same: it may be attached without asking. */
  readonly mayAttach: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Mutation = (article: Article, language: Language, random: Random) => Case | null;

const shortestPassage = 30;

/** What happens to articles, by name. Each answers null where an article offers no occasion for it. */
export const mutations: Record<string, Mutation> = {
  'text put in before': (article, language, random) =>
    mutated(article, passageOf(article, random), additions(article, language, random), true),
  deletion: (article, language, random) => {
    const passage = passageOf(article, random);
    const paragraph = paragraphAround(article, passage);
    const cut = random() < 0.5 ? withGap(article, paragraph) : passage;
    return reallyGone(deleted(article, passage, cut, additions(article, language, random)));
  },
  'deletion, look-alike stays': (article, language, random) => {
    const sentence = lookAlikeSentence(article, random);
    const paragraph = sentence && article.paragraphs[sentence.paragraph];
    if (!sentence || !paragraph || sentence.end - sentence.start < shortestPassage) return null;
    const passage = part(article, sentence, random);
    return reallyGone(
      deleted(article, passage, withGap(article, paragraph), additions(article, language, random)),
    );
  },
  'deletion, same words elsewhere': (article, language, random) => {
    const repeated = article.sentences.filter(
      ({ start, end }) =>
        language.boilerplate.includes(article.text.slice(start, end)) &&
        article.text.indexOf(article.text.slice(start, end)) !==
          article.text.lastIndexOf(article.text.slice(start, end)),
    );
    if (repeated.length === 0) return null;
    const passage = pick(random, repeated);
    return deleted(article, passage, withGap(article, passage), additions(article, language, random));
  },
  reflow: (article, language, random) =>
    mutated(article, passageOf(article, random), reflowed(article, language), true),
  'typos, 10 % of the passage': (article, language, random) => {
    const passage = passageOf(article, random);
    return mutated(
      article,
      passage,
      [...additions(article, language, random), ...typos(article.text, passage, language, random, 0.1)],
      true,
    );
  },
  'typos, 10 % of everything': (article, language, random) =>
    mutated(
      article,
      passageOf(article, random),
      typos(article.text, { start: 0, end: article.text.length }, language, random, 0.1),
      true,
    ),
  'number changed': (article, language, random) => {
    const digits = `[${language.digits}]+`;
    return replacedIn(article, language, random, new RegExp(digits, 'g'), (found) => {
      const value = writeNumber(language, 2 + Math.floor(random() * 97));
      return value === found ? `${value}${language.digits[1]}` : value;
    });
  },
  'name changed': (article, language, random) =>
    replacedIn(article, language, random, oneOf([...language.names, ...language.places]), (found) =>
      another(random, language.names.includes(found) ? language.names : language.places, found),
    ),
  'date changed': (article, language, random) =>
    replacedIn(article, language, random, oneOf(language.months), (found) =>
      another(random, language.months, found),
    ),
  'negation changed': (article, language, random) =>
    replacedIn(
      article,
      language,
      random,
      oneOf(language.denials.map(([plain]) => plain)),
      (found) => language.denials.find(([plain]) => plain === found)?.[1] ?? found,
    ),
  'paragraph moved': (article, _language, random) => {
    const passage = passageOf(article, random);
    const paragraph = withGap(article, paragraphAround(article, passage));
    const others = article.paragraphs.filter(
      (other) => other.start > paragraph.end || other.end < paragraph.start,
    );
    const target = pick(random, others).start;
    if (target === paragraph.end) return null;
    const edits = [
      { ...paragraph, text: '' },
      { start: target, end: target, text: article.text.slice(paragraph.start, paragraph.end) },
    ];
    const { text } = editedText(article.text, edits);
    const before = target > paragraph.start ? target - (paragraph.end - paragraph.start) : target;
    const start = before + passage.start - paragraph.start;
    return {
      oldText: article.text,
      newText: text,
      range: describePassage(article.text, passage.start, passage.end),
      truth: { start, end: start + passage.end - passage.start },
      mayAttach: true,
    };
  },
  'edited beside a look-alike': (article, language, random) => {
    const sentence = lookAlikeSentence(article, random);
    if (!sentence || sentence.end - sentence.start < shortestPassage) return null;
    return mutated(
      article,
      sentence,
      [...additions(article, language, random), ...typos(article.text, sentence, language, random, 0.04)],
      true,
    );
  },
  'boilerplate changed': (article, language, random) => {
    const edits = article.sentences
      .filter(({ start, end }) => language.boilerplate.includes(article.text.slice(start, end)))
      .map(({ start, end }) => ({
        start,
        end,
        text: [...article.text.slice(start, end)].reverse().join(''),
      }));
    return mutated(article, passageOf(article, random, language.boilerplate), edits, true);
  },
};

function mutated(article: Article, passage: Span, edits: readonly Edit[], mayAttach: boolean): Case {
  const apart = edits.filter(
    (edit, place) =>
      edits.findIndex(
        (other) =>
          other.start < edit.end && edit.start < other.end && other !== edit && edits.indexOf(other) < place,
      ) < 0,
  );
  const edited = editedText(article.text, apart);
  return {
    oldText: article.text,
    newText: edited.text,
    range: describePassage(article.text, passage.start, passage.end),
    truth: edited.moved(passage.start, passage.end),
    mayAttach,
  };
}

function deleted(article: Article, passage: Span, cut: Span, edits: readonly Edit[]): Case {
  const around = edits.filter((edit) => edit.end <= cut.start || edit.start >= cut.end);
  return { ...mutated(article, passage, [...around, { ...cut, text: '' }], false), truth: null };
}

/** Where the same words were put in elsewhere by chance, the passage counts as moved: no case of deletion. */
function reallyGone(subject: Case): Case | null {
  return subject.newText.includes(subject.range.exact) ? null : subject;
}

/** A sentence, two, or the greater part of one; not one of those in `except`. */
function passageOf(article: Article, random: Random, except: readonly string[] = []): Span {
  for (;;) {
    const place = Math.floor(random() * article.sentences.length);
    const first = article.sentences[place] as Sentence;
    const second = article.sentences[place + 1];
    const span =
      second?.paragraph === first.paragraph && random() < 0.3
        ? { start: first.start, end: second.end }
        : first;
    const passage = random() < 0.5 ? span : part(article, span, random);
    const words = article.text.slice(first.start, first.end);
    if (
      passage.end - passage.start >= shortestPassage &&
      !except.includes(words) &&
      isOnlyPlace(article, passage)
    )
      return passage;
  }
}

/** What is told by the words alone is tested here; repeated words have cases of their own. */
function isOnlyPlace({ text }: Article, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** Part of a span, at whole words. */
function part({ text }: Article, { start, end }: Span, random: Random): Span {
  const bounds: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.slice(start, end),
  ))
    if (/\p{L}/u.test(segment)) bounds.push(start + index);
  const from = bounds[Math.floor(random() * bounds.length * 0.4)] ?? start;
  const later = bounds.filter((bound) => bound - from >= shortestPassage);
  const to = later.length > 0 && random() < 0.7 ? pick(random, later) : end;
  const words = text.slice(from, to).trimEnd();
  return words.length >= shortestPassage ? { start: from, end: from + words.length } : { start, end };
}

function paragraphAround(article: Article, passage: Span): Span {
  return article.paragraphs.find(({ start, end }) => start <= passage.start && passage.end <= end) ?? passage;
}

/** With the empty line after it. */
function withGap({ text }: Article, { start, end }: Span): Span {
  return { start, end: text.startsWith('\n\n', end) ? end + 2 : end };
}

function lookAlikeSentence(article: Article, random: Random): Sentence | null {
  if (article.lookAlikes.length === 0) return null;
  const paragraph = pick(random, pick(random, article.lookAlikes));
  const sentences = article.sentences.filter((sentence) => sentence.paragraph === paragraph);
  const chosen = sentences.length > 0 ? pick(random, sentences) : null;
  return chosen && isOnlyPlace(article, chosen) ? chosen : null;
}

/** New paragraphs at the beginning of some, so that nothing stands where it stood. */
function additions(article: Article, language: Language, random: Random): Edit[] {
  const fresh = writeArticle(language, random, 3);
  return [0, 1, 2].flatMap((place) => {
    const source = fresh.paragraphs[place] as Span;
    const at = place === 0 ? 0 : pick(random, article.paragraphs).start;
    return random() < 0.7
      ? [{ start: at, end: at, text: `${fresh.text.slice(source.start, source.end)}\n\n` }]
      : [];
  });
}

/** The article in lines of 60 characters, paragraphs apart by one line end, and with other quotation marks. */
function reflowed({ text }: Article, { space }: Language): Edit[] {
  const edits: Edit[] = [];
  let column = 0;
  for (let place = 0; place < text.length; place++) {
    column++;
    const isPair = /[\ud800-\udbff]/.test(text[place - 1] ?? '');
    if (text.startsWith('\n\n', place)) {
      edits.push({ start: place, end: place + 2, text: '\n   ' });
      column = 0;
      place++;
    } else if (column >= 60 && space !== '' && text[place] === ' ') {
      edits.push({ start: place, end: place + 1, text: '\n' });
      column = 0;
    } else if (
      column >= 30 &&
      space === '' &&
      !isPair &&
      /\p{Script=Han}/u.test((text[place] ?? '') && (text[place - 1] ?? '')) &&
      /\p{Script=Han}/u.test(text[place] ?? '')
    ) {
      edits.push({ start: place, end: place, text: '\n' });
      column = 0;
    }
  }
  return edits;
}

/** Each character with a chance of `share`: another, none, or one more. */
function typos(
  text: string,
  { start, end }: Span,
  { letters }: Language,
  random: Random,
  share: number,
): Edit[] {
  const edits: Edit[] = [];
  let place = start;
  for (const character of text.slice(start, end)) {
    const next = place + character.length;
    if (random() < share && character !== '\n') {
      const way = random();
      const letter = pick(
        random,
        [...letters].filter((other) => other !== character),
      );
      if (way < 0.6) edits.push({ start: place, end: next, text: letter });
      else if (way < 0.8) edits.push({ start: place, end: next, text: '' });
      else edits.push({ start: place, end: next, text: letter + character });
    }
    place = next;
  }
  return edits;
}

function replacedIn(
  article: Article,
  language: Language,
  random: Random,
  pattern: RegExp,
  replacement: (found: string) => string,
): Case | null {
  for (let tries = 0; tries < 40; tries++) {
    const passage = passageOf(article, random);
    const places = [...article.text.slice(passage.start, passage.end).matchAll(pattern)];
    if (places.length === 0) continue;
    const found = pick(random, places);
    const start = passage.start + found.index;
    const edit = { start, end: start + found[0].length, text: replacement(found[0]) };
    return mutated(article, passage, [...additions(article, language, random), edit], false);
  }
  return null;
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'gu');
}

function another(random: Random, list: readonly string[], found: string): string {
  return pick(
    random,
    list.filter((word) => word !== found),
  );
}
