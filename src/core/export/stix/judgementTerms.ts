import { yardstickNamed } from '../../assess/yardsticks/yardsticks';
import type { RichNode } from '../../model/richText';
import { judgementTerm, termMeaning } from '../../report';

/** A marked term of a report as STIX carries it: in its own words, with the numbers its yardstick gives it. */
interface ReportTerm {
  readonly kind: 'likelihood' | 'confidence';
  readonly words: string;
  readonly term: string;
  readonly yardstick: string;
  readonly meaning: string;
  /** Percent; only of likelihoods whose yardstick gives numbers. */
  readonly from?: number;
  readonly to?: number;
}

/** The terms of likelihood and confidence marked in a report, in order. */
export function judgementTerms(body: RichNode): ReportTerm[] {
  const own = (body.marks ?? []).flatMap((mark) => judgementTerm(mark) ?? []);
  const terms = own.map((term): ReportTerm => {
    const { kind, code, yardstick } = term;
    const range = yardstickNamed(yardstick)?.terms.find((each) => each.code === code);
    return {
      ...{ kind, words: body.text ?? '', term: code, yardstick, meaning: termMeaning(term) },
      ...(kind === 'likelihood' && range && { from: range.from, to: range.to }),
    };
  });
  return [...terms, ...(body.content ?? []).flatMap(judgementTerms)];
}
