import type { TextSpan } from '../text/wordBounds';

/** Words after whose full stop a sentence goes on. */
const shortened =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|St|No|Nos|Art|para|paras|p|pp|vs|cf|approx|ca|c|e\.g|i\.e|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z])\.\s*$/u;
/** What belongs to the sentence it stands behind: citations, closing marks, blanks. */
const tail = /^[\s\ufffc”’"')\]»]+/u;

/** Paragraphs whose sentences are remembered: those of a very long report, with what is typed into it. */
const mostRemembered = 4_000;

const remembered = new Map<string, readonly TextSpan[]>();

/**
 * The sentences of a paragraph in UTF-16 offsets, `end` exclusive, without blanks around them. A citation behind
 * the full stop belongs to the sentence it ends, as in “… was taken.¹ Then …”.
 */
export function sentenceSpans(text: string): readonly TextSpan[] {
  // A report is read again after every change, of which nearly all paragraphs have no part.
  const known = remembered.get(text);
  if (known) return known;
  const found = findSentences(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, found);
  return found;
}

function findSentences(text: string): TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  const pieces = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  for (const { index, segment } of pieces) {
    const last = spans.at(-1);
    const isContinued = last && shortened.test(text.slice(last.start, last.end));
    const behind = last ? (tail.exec(segment)?.[0] ?? '') : '';
    const belongs = behind.includes('\ufffc') ? behind.length : 0;
    if (last && (isContinued || belongs === segment.length)) last.end = index + segment.length;
    else {
      if (last && belongs > 0) last.end = index + belongs;
      spans.push({ start: index + belongs, end: index + segment.length });
    }
  }
  return spans.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const words = piece.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const from = start + piece.indexOf(words);
    return [{ start: from, end: from + words.length }];
  });
}
