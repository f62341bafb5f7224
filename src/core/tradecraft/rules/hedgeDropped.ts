import { findHedges } from '../../detect/findHedges';
import { findLikelihoods } from '../findLikelihoods';
import type { ReportCheck, Rule } from '../remark';
import type { ReportSentence } from '../reportSentences';
import { statementsOfSupport } from '../supportOf';

const attributed =
  /(?<!\p{L})(?:according\s+to|said|says|say|told|claim(?:s|ed)?|report(?:s|ed)|stat(?:es|ed)|den(?:ies|ied)|accus(?:es|ed)|alleg(?:es|ed)|in\s+the\s+words\s+of|quot(?:es|ed|ing)|cit(?:es|ed|ing)|puts|gives|has\s+it)(?!\p{L})/iu;

/** A hedge lost between source and report: “reportedly took” becomes “took”. */
export const hedgeDropped: Rule<ReportCheck> = {
  name: 'hedge-dropped',
  label: 'A hedge was dropped',
  why: 'What a source says with reserve becomes a fact when the reserve is left out. It is how rumours are made.',
  check: (check) =>
    check.written.sentences.flatMap((sentence) => {
      if (isHedged(check, sentence)) return [];
      const hedge = sentence.supports.flatMap((support) =>
        support.kind === 'highlight' ? hedgesOf(check, support.id) : [],
      )[0];
      if (!hedge) return [];
      return [
        {
          passage: sentence.text,
          message: `The source says it with “${hedge}”; this sentence says it as a fact.`,
          place: { from: sentence.from, to: sentence.from + sentence.text.length },
        },
      ];
    }),
};

function isHedged({ yardstick }: ReportCheck, { text, names }: ReportSentence): boolean {
  return (
    names.length > 0 ||
    attributed.test(text) ||
    findHedges(text).length > 0 ||
    findLikelihoods(text, yardstick).length > 0 ||
    /(?<!\p{L})(?:may|might|could|would|appears?|seems?|whether|suggests?|unclear|unknown|disputed|contested|cannot\s+be|no\s+judg(?:e)?ment)(?!\p{L})/iu.test(
      text,
    )
  );
}

/** Where each statement of a passage has a hedge, these hedges; where nothing was stated, those in its words. */
function hedgesOf(check: ReportCheck, highlightId: string): string[] {
  const statements = statementsOfSupport(check, { kind: 'highlight', id: highlightId });
  const stated = statements.map(({ chain }) => chain.flatMap(({ hedge }) => hedge ?? [])[0]);
  if (statements.length > 0)
    return stated.every((hedge) => hedge !== undefined) ? stated.flatMap((each) => each ?? []) : [];
  const words =
    check.state.highlights
      .get(highlightId)
      ?.ranges.map(({ exact }) => exact)
      .join(' ') ?? '';
  return findHedges(words).map(({ exact }) => exact);
}
