import type { HighlightRow } from '../../model/rows';
import { quotedWords } from '../ownWords';
import type { Remark, ReportCheck, Rule } from '../remark';
import type { ReportSentence } from '../reportSentences';

type Found = Omit<Remark, 'rule' | 'subjectId'>;

/** A quotation says what the source says, in the version the source has now. */
export const quotationChanged: Rule<ReportCheck> = {
  name: 'quotation-changed',
  label: 'A quotation that no longer matches',
  why: 'What stands between quotation marks must be the source’s own words. A newer version of a source, or a slip, changes them.',
  check: (check) => [
    ...check.written.pieces.flatMap((piece) => {
      if (piece.kind !== 'highlight') return [];
      const message = problemOf(check, piece.id);
      return message
        ? [{ passage: piece.label || message, message, place: { from: piece.from, to: piece.from + 1 } }]
        : [];
    }),
    ...check.written.sentences.flatMap((sentence) => [
      ...citedProblems(check, sentence),
      ...misquotes(check, sentence),
    ]),
  ],
};

function citedProblems(check: ReportCheck, sentence: ReportSentence): Found[] {
  return sentence.supports.flatMap(({ kind, id }) => {
    const message = kind === 'highlight' ? problemOf(check, id) : null;
    if (!message) return [];
    return [
      {
        passage: sentence.text,
        message,
        place: { from: sentence.from, to: sentence.from + sentence.text.length },
      },
    ];
  });
}

function problemOf({ state }: ReportCheck, highlightId: string): string | null {
  const highlight = state.highlights.get(highlightId);
  if (!highlight || highlight.deletedAt) return 'The passage cited here is no longer highlighted.';
  const source = state.sources.get(highlight.sourceId);
  if (!source || source.deletedAt) return 'The source cited here is in the bin.';
  if (highlight.textSha256 === source.textSha256) return null;
  return `The words cited here are of an earlier version of “${source.title}”; the newest one does not have them, or it was not decided.`;
}

/** Words in quotation marks that stand in none of the passages cited with them. */
function misquotes(check: ReportCheck, sentence: ReportSentence): Found[] {
  const cited = sentence.supports.flatMap(({ kind, id }) =>
    kind === 'highlight' ? (check.state.highlights.get(id) ?? []) : [],
  );
  if (cited.length === 0) return [];
  const texts = cited.flatMap((highlight) => textsOf(check, highlight)).map(comparable);
  return quotedWords(sentence.text).flatMap(({ start, words }) => {
    const parts = words.split(/\[[^\]]*\]|…|\.\.\./u).map(comparable);
    const isThere = parts.every((part) => part === '' || texts.some((text) => text.includes(part)));
    if (isThere || !words.includes(' ')) return [];
    const from = sentence.from + start;
    return [
      {
        passage: words,
        message: `The passage cited does not say “${words}”.`,
        place: { from, to: from + words.length },
      },
    ];
  });
}

/** The passage's own words, and the text around them where it is at hand. */
function textsOf({ state, textOf }: ReportCheck, highlight: HighlightRow): string[] {
  const source = state.sources.get(highlight.sourceId);
  const own = highlight.ranges.map(({ exact }) => exact).join(' ');
  const around = source && textOf(source);
  return around ? [own, around] : [own];
}

/** Case, kinds of quotation marks, blanks and the full stop a sentence's end adds make no misquotation. */
function comparable(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[‘’‚`´']/gu, "'")
    .replaceAll(/[“”„«»"]/gu, '"')
    .replaceAll(/[\s\ufffc]+/gu, ' ')
    .trim()
    .replace(/[.,;:!?]+$/u, '');
}
