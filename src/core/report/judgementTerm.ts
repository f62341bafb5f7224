import { rangeOfTerm, yardstickNamed } from '../assess/yardsticks/yardsticks';
import type { RichMark } from '../model/richText';
import type { InlineMarks } from './reportDocument';

/** A marked term of a judgement, as it is stored on its words. */
export interface JudgementTerm {
  readonly kind: 'likelihood' | 'confidence';
  /** The code of a term or of a level. */
  readonly code: string;
  /** The name of the yardstick it is of. */
  readonly yardstick: string;
}

/** The term a mark stands for; null for other marks. */
export function judgementTerm({ type, attrs = {} }: RichMark): JudgementTerm | null {
  if (type !== 'likelihood' && type !== 'confidence') return null;
  const code = type === 'likelihood' ? attrs.term : attrs.level;
  if (typeof code !== 'string' || typeof attrs.yardstick !== 'string') return null;
  return { kind: type, code, yardstick: attrs.yardstick };
}

/** “Likely: 55–80 % (ICD 203)”, “Moderate confidence (ICD 203)”; of a yardstick this Assay does not know its code. */
export function termMeaning({ kind, code, yardstick: name }: JudgementTerm): string {
  const yardstick = yardstickNamed(name);
  if (kind === 'confidence') {
    const level = yardstick?.confidence.find((each) => each.code === code);
    return `${level?.label ?? code} confidence (${yardstick?.label ?? name})`;
  }
  const term = yardstick?.terms.find((each) => each.code === code);
  if (!yardstick || !term) return `${code} (${name})`;
  const words = term.rows[0]?.[0] ?? code;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${rangeOfTerm(term)} (${yardstick.label})`;
}

/** How marked terms look on paper: likelihood in bold, confidence underlined. The box of terms says so. */
export function termMarks(marks: readonly RichMark[]): InlineMarks {
  const term = marks.map(judgementTerm).find((each) => each !== null);
  if (!term) return {};
  return {
    ...(term.kind === 'likelihood' ? { strong: true } : { underline: true }),
    term: { kind: term.kind, meaning: termMeaning(term) },
  };
}
