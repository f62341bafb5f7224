import type { PassageRange } from '../model/rows';
import { alignTexts } from './alignment/alignTexts';
import type { TextAlignment } from './alignment/TextAlignment';
import { type ClosePlace, closeness, closePlaces, placeInWindow } from './candidates/closePlaces';
import { KnownPassage } from './candidates/KnownPassage';
import { placeScore } from './candidates/placeScore';
import { SearchableText } from './candidates/SearchableText';
import { type SameWords, sameWordPlaces } from './candidates/sameWordPlaces';
import { contextAgreement, contextScore } from './contextScore';
import type { Candidate, Located } from './located';
import { isLookAlike } from './meaning/isLookAlike';
import { meaningDifferences } from './meaning/meaningDifferences';
import { negationBesideDiffers } from './meaning/negationBeside';
import { restOfWordAfter, restOfWordBefore } from './meaning/wordEdges';
import type { Reason } from './reasons';
import { isSameButForTypography } from './typography/isSameButForTypography';

/** The best place must have at least this share of the surroundings, and the next at most half of that. */
const clearSurroundings = 0.5;
const clearLead = 2;
/** Share of the surroundings that makes the only place of the words convincing. */
const supportingSurroundings = 0.1;
/** Nearly all of the surroundings: no other place can fit better. */
const fullSurroundings = 0.95;
/** An unchanged run of text around a passage is proof of its place from this share of its surroundings. */
const provenSurroundings = 0.25;
/** What a place that is believed has at least; surroundings make up the rest of the score. */
const settledScore = 0.85;
/** Without the older text a place is believed with this share of the surroundings, or so many characters on both sides. */
const mostSurroundings = 0.75;
const bothSides = 12;
/**
 * Words with less information than this can stand elsewhere by chance; counted in letters of an
 * alphabet, an ideograph as three.
 */
const tellingWords = 24;
/** Between unchanged neighbours, words with this share of the same characters are the passage, edited. */
const sameSentence = 0.7;
/** A close place has at least half of the words, and this score: without any surroundings seven eighths of the words. */
const floor = 0.35;
const fewestWords = 0.5;
/** Two close places this near in score are left to the analyst. */
const ambiguityMargin = 0.1;
/** Other words between these surroundings stand in the passage's place. */
const replacedSurroundings = 0.6;
/** A place of which more than this is known to be another passage is not this one. */
const mostOfOthers = 0.5;
/** More than an analyst would look through. */
const mostCandidates = 50;

/** The older version of a text, which passages were made on. */
export interface OlderText {
  readonly text: string;
  readonly alignment: TextAlignment;
}

interface Same extends SameWords {
  /** The older version had these words here, too, as another passage. */
  readonly isOther: boolean;
}

/**
 * Finds passages in one text; what it needs for that is made once. Each question costs a bounded
 * amount of work, whatever the passage (the worst: words of one character without surroundings, one
 * scan of the text).
 */
export class PassageFinder {
  readonly #searchable: SearchableText;
  readonly #older: OlderText | null;

  /** `olderText`: the text the passages were made on, where it is known; it makes the answers surer and faster. */
  constructor(text: string, olderText?: string) {
    this.#searchable = new SearchableText(text);
    this.#older =
      olderText === undefined ? null : { text: olderText, alignment: alignTexts(olderText, text) };
  }

  /** What became of a passage. Never guesses between places that fit about equally well. */
  find(range: PassageRange): Located {
    if (range.exact === '') return { state: 'orphan', reasons: ['nothing-close'] };
    const passage = new KnownPassage(range);
    const alignment = this.#older?.text.startsWith(range.exact, range.start) ? this.#older.alignment : null;
    const aligned = alignment?.placeOf(range.start, range.end);
    if (aligned) {
      const surroundings = this.#surroundings(passage, aligned.start, aligned.end);
      const isProven = surroundings >= provenSurroundings;
      if (aligned.isInOrder ? isProven : this.#isSupported(passage, { ...aligned, surroundings }))
        return this.#settled(passage, { ...aligned, surroundings }, ['unchanged-around']);
    }
    if (alignment) {
      const window = alignment.windowOf(range.start, range.end);
      const isNarrow = window.end - window.start <= 2 * range.exact.length + 64;
      const place = window.isTight || isNarrow ? placeInWindow(this.#searchable, passage, window) : null;
      // The same words, in another layout at most, must prove that they stand nowhere else.
      if (place && place.words >= sameSentence && !this.#isRelaid(passage, place))
        return this.#changed(passage, place, ['close-words']);
    } else {
      const surroundings = this.#surroundings(passage, range.start, range.end);
      if (surroundings >= clearSurroundings && this.#searchable.text.startsWith(range.exact, range.start))
        return this.#settled(passage, { ...range, surroundings }, ['surroundings']);
    }
    return this.#searched(passage, alignment);
  }

  #searched(passage: KnownPassage, alignment: TextAlignment | null): Located {
    const { start, end } = passage;
    const found = sameWordPlaces(this.#searchable, passage);
    const same = found.places.map(
      (place): Same => ({
        ...place,
        isOther: (alignment?.shareOfOthers(place.start, place.end, start, end) ?? 0) > mostOfOthers,
      }),
    );
    const free = same.filter((place) => !place.isOther);
    const [best, next] = free;
    if (best && best.surroundings >= fullSurroundings && isClearOf(best, next?.surroundings ?? 0))
      return this.#settled(passage, best, ['surroundings']);
    const close = closePlaces(this.#searchable, passage, alignment?.windowOf(start, end) ?? null).filter(
      (place) =>
        (alignment?.shareOfOthers(place.start, place.end, start, end) ?? 0) <= mostOfOthers &&
        !same.some((other) => place.start < other.end && other.start < place.end),
    );
    const relaid = close.find((place) => this.#isRelaid(passage, place));
    if (relaid && !best && isClearOf(relaid, 0)) return this.#settled(passage, relaid, ['layout']);
    const acceptable = close.filter(isAcceptable);
    if (best && found.isComplete && this.#isClear(passage, free, same.length, alignment)) {
      const rival = Math.max(0, ...acceptable.map((place) => place.surroundings));
      if (isClearOf(best, rival) || rival === 0)
        return this.#settled(passage, best, [
          best.surroundings >= supportingSurroundings ? 'surroundings' : 'few-surroundings',
        ]);
    }
    return this.#unsure(passage, same, acceptable, found.isComplete, alignment !== null);
  }

  /** Several places, one that is not proven, or words that changed: what is shown to the analyst. */
  #unsure(
    passage: KnownPassage,
    same: readonly Same[],
    close: readonly ClosePlace[],
    isComplete: boolean,
    isOlderKnown: boolean,
  ): Located {
    const free = same.filter((place) => !place.isOther);
    const [first, second] = close;
    const isClearlyFirst =
      first && (!second || first.isInPlace || closeness(first) - closeness(second) >= ambiguityMargin);
    const isRivalled = free.some((place) => place.surroundings * clearLead > (first?.surroundings ?? 0));
    if (first && isClearlyFirst && (free.length === 0 || (isOlderKnown && first.isInPlace && !isRivalled)))
      return this.#changed(passage, first, [first.words > 0 ? 'close-words' : 'replaced']);
    const candidates = [
      ...free.map((place) => candidateOf({ ...place, words: 1 }, place.surroundings)),
      ...close.map((place) => ({ ...candidateOf(place, place.surroundings), score: closeness(place) })),
      ...same.filter((place) => place.isOther).map((place) => candidateOf({ ...place, words: 1 }, 0)),
    ];
    if (candidates.length === 0) return { state: 'orphan', reasons: ['nothing-close'] };
    return {
      state: 'ambiguous',
      candidates: candidates.sort(byScore(passage.start)).slice(0, mostCandidates),
      reasons: [
        candidates.length > 1 ? 'several-places' : 'few-surroundings',
        ...(same.some((place) => place.isOther) ? (['other-passage'] as const) : []),
        ...(free.length === 1 && this.#isLookAlike(passage, free[0] as Same)
          ? (['look-alike'] as const)
          : []),
        ...(isComplete ? [] : (['too-much-to-search'] as const)),
      ],
    };
  }

  /** Whether the best of the places with the passage's own words is surely it. */
  #isClear(
    passage: KnownPassage,
    free: readonly Same[],
    places: number,
    alignment: TextAlignment | null,
  ): boolean {
    const [best, next] = free;
    if (!best) return false;
    if (!alignment && best.surroundings < fullSurroundings && this.#isLookAlike(passage, best)) return false;
    if (!alignment && !this.#isSupported(passage, best)) return false;
    if (next) return best.surroundings >= clearSurroundings && isClearOf(best, next.surroundings);
    if (best.surroundings >= clearSurroundings) return true;
    const telling = informationIn(passage.exact);
    const stoodOnce = places === 1 && this.#stoodOnce(passage);
    return stoodOnce && (telling >= tellingWords || best.surroundings >= supportingSurroundings);
  }

  /** Whether a place is believed without the older text: most of the surroundings, or some on both sides. */
  #isSupported(passage: KnownPassage, { start, end, surroundings }: SameWords): boolean {
    if (surroundings >= mostSurroundings) return true;
    const { before, after } = contextAgreement(this.#searchable.text, start, end, passage);
    return (
      before >= Math.min(bothSides, passage.prefix.length) &&
      after >= Math.min(bothSides, passage.suffix.length)
    );
  }

  #stoodOnce({ exact }: KnownPassage): boolean {
    const { text } = this.#older as OlderText;
    return text.indexOf(exact, text.indexOf(exact) + 1) < 0;
  }

  /** The same words at a sure place: attached, unless what they say has changed all the same. */
  #settled(passage: KnownPassage, place: SameWords, because: readonly Reason[]): Located {
    const { text } = this.#searchable;
    const { start, end } = place;
    const words = text.slice(start, end);
    const before = text.slice(Math.max(0, start - passage.prefix.length), start);
    const after = text.slice(end, end + passage.suffix.length);
    const isKept = before === passage.prefix && after === passage.suffix;
    const isCut =
      !isKept &&
      ((passage.prefix !== '' &&
        restOfWordBefore(passage.prefix, passage.exact) !== restOfWordBefore(before, words)) ||
        (passage.suffix !== '' &&
          restOfWordAfter(passage.exact, passage.suffix) !== restOfWordAfter(words, after)));
    if (isCut) {
      const from = start - restOfWordBefore(before, words).length;
      const to = end + restOfWordAfter(words, after).length;
      return this.#changed(passage, { ...place, start: from, end: to, words: 0.9 }, ['cut-word', ...because]);
    }
    if (
      !isKept &&
      negationBesideDiffers({ before: passage.prefix, after: passage.suffix }, { before, after })
    )
      return this.#changed(passage, { ...place, words: 1 }, ['negation-beside', ...because]);
    const isVerbatim = words === passage.exact;
    const support = because.includes('unchanged-around') ? 1 : place.surroundings;
    return {
      state: isVerbatim && start === passage.start ? 'exact' : 'moved',
      start,
      end,
      words: 1,
      surroundings: place.surroundings,
      score: settledScore + (1 - settledScore) * support,
      reasons: [isVerbatim ? 'same-words' : 'layout', ...because.filter((reason) => reason !== 'layout')],
    };
  }

  #changed(
    passage: KnownPassage,
    place: SameWords & { readonly words: number; readonly isInPlace?: boolean },
    because: readonly Reason[],
  ): Located {
    const found = this.#searchable.text.slice(place.start, place.end);
    const score = closeness({ ...place, isInPlace: place.isInPlace ?? false });
    return {
      state: 'changed',
      ...candidateOf(place, place.surroundings),
      score,
      found,
      reasons: [...because, ...meaningDifferences(passage.exact, found)],
    };
  }

  #surroundings({ prefix, suffix }: KnownPassage, start: number, end: number): number {
    return contextScore(this.#searchable.text, start, end, { prefix, suffix });
  }

  #isRelaid({ exact }: KnownPassage, { start, end }: ClosePlace): boolean {
    return isSameButForTypography(exact, this.#searchable.text.slice(start, end));
  }

  #isLookAlike(passage: KnownPassage, { start, end }: SameWords): boolean {
    const { text } = this.#searchable;
    return (
      isLookAlike(passage.prefix, text.slice(Math.max(0, start - passage.prefix.length), start), 'before') ||
      isLookAlike(passage.suffix, text.slice(end, end + passage.suffix.length), 'after')
    );
  }
}

function isClearOf({ surroundings }: { readonly surroundings: number }, other: number): boolean {
  return surroundings >= clearLead * other;
}

function isAcceptable(place: ClosePlace): boolean {
  if (place.words === 0) return place.surroundings >= replacedSurroundings;
  return place.words >= fewestWords && closeness(place) >= floor;
}

function candidateOf(
  { start, end, words }: { readonly start: number; readonly end: number; readonly words: number },
  surroundings: number,
): Candidate {
  return { start, end, words, surroundings, score: placeScore(words, surroundings) };
}

function byScore(expected: number): (one: Candidate, other: Candidate) => number {
  return (one, other) =>
    other.score - one.score ||
    Math.abs(one.start - expected) - Math.abs(other.start - expected) ||
    one.start - other.start;
}

/** Letters and digits of a passage, an ideograph counted as three: what it takes to say something. */
function informationIn(passage: string): number {
  let information = 0;
  for (const character of passage)
    if (/\p{Script=Han}/u.test(character)) information += 3;
    else if (/[\p{L}\p{Nd}]/u.test(character)) information += 1;
  return information;
}
