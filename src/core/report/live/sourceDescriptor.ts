import type { SourceRow } from '../../model/rows';
import { gradeWords, usualScheme } from '../gradeText';
import type { ReportContext } from '../reportContext';
import { capital } from './drawing';
import { sourceKindWord } from './sourceKindWords';

/**
 * The source descriptor ICD 206 asks for: what bears on the quality of a source. Its kind, its origin's reliability,
 * access and interests as the analyst gave them, and what was wrong with its reading.
 */
export function sourceDescriptor({ state }: ReportContext, source: SourceRow): string {
  const origin = source.originId ? state.origins.get(source.originId) : undefined;
  const known = origin && !origin.deletedAt ? origin : undefined;
  const grade = known ? gradeWords(known.reliability, null, usualScheme(state)) : '';
  const parts = [
    capital(sourceKindWord(source)) + (known ? ` of ${known.name}` : ''),
    known ? (grade ? `held ${grade}` : 'its reliability is not graded') : 'its origin is not known',
    known?.access ? `access: ${known.access.trim()}` : '',
    known?.interests ? `interests: ${known.interests.trim()}` : '',
    source.publishedAt ? '' : 'not dated',
    ...(source.fields ?? []).map(({ name, value }) => `${name}: ${value}`),
  ];
  const words = parts.filter(Boolean).join('; ');
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
