import { fromSelectors } from '../../anchor/fromSelectors';
import { textPositionSelectorSchema, textQuoteSelectorSchema } from '../../anchor/selectorTypes';
import { describeSpans } from '../../highlights/describeSpans';
import type { Area, PassageRange } from '../../model/rows';
import type { TextSpan } from '../../text/wordBounds';
import { placePassage } from '../placePassage';
import type { ShelvedText } from '../TextShelf';
import type { JsonObject } from './json';
import { readArea } from './readArea';
import { selectorNames, selectorsOf } from './selectorsOf';

/** Where the targets of an annotation are in one text. */
export type Placed =
  | {
      readonly fate: 'exact' | 'moved';
      readonly ranges: readonly PassageRange[];
      readonly areas: readonly Area[];
      readonly remarks: readonly string[];
    }
  | { readonly fate: 'ambiguous' | 'not-found'; readonly message: string };

type PlacedTarget =
  | {
      readonly fate: 'exact' | 'moved';
      readonly span?: TextSpan;
      readonly area?: Area;
      readonly remark: string;
    }
  | { readonly fate: 'ambiguous' | 'not-found'; readonly message: string };

/**
 * Places all targets of an annotation in a text, or none of them. Where position and words disagree the words decide,
 * and that is said; where the words do not tell one place, nothing is placed. `scale` as for `readArea`.
 */
export function placeTargets(
  shelved: ShelvedText,
  targets: readonly unknown[],
  scale: number | null,
): Placed {
  const spans: TextSpan[] = [];
  const areas: Area[] = [];
  const remarks = new Set<string>();
  let fate: 'exact' | 'moved' = 'exact';
  for (const target of targets) {
    const placed = placeTarget(shelved, selectorsOf(target), scale);
    if ('message' in placed) return placed;
    if (placed.fate === 'moved') fate = 'moved';
    if (placed.span) spans.push(placed.span);
    if (placed.area) areas.push(placed.area);
    if (placed.remark !== '') remarks.add(placed.remark);
  }
  const ranges = describeSpans(shelved.text, spans);
  const inOrder = [...spans].sort((one, other) => one.start - other.start);
  if (inOrder.some(({ start }, place) => start < (inOrder[place - 1]?.end ?? 0)))
    remarks.add('Targets of it that overlap were joined.');
  return { fate, ranges, areas, remarks: [...remarks] };
}

function placeTarget(
  shelved: ShelvedText,
  selectors: readonly JsonObject[],
  scale: number | null,
): PlacedTarget {
  if (selectors.length === 0)
    return {
      fate: 'not-found',
      message: 'One of its targets is the source as a whole; a highlight needs words or a part of a page.',
    };
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!position && !quote) return placeArea(shelved, selectors, scale);
  const placed = fromSelectors(shelved.text, selectors, shelved.index);
  if (placed.ok) {
    const remark = quote ? '' : 'It names its place by position alone; there were no words to check it by.';
    return { fate: 'exact', span: placed.value[0] as PassageRange, remark };
  }
  const words = textQuoteSelectorSchema.safeParse(quote);
  if (!words.success) return { fate: 'not-found', message: placed.error.message };
  const { exact, prefix = '', suffix = '' } = words.data;
  const stated = textPositionSelectorSchema.safeParse(position);
  const start =
    stated.success && stated.data.start <= shelved.index.length
      ? shelved.index.toUtf16(stated.data.start)
      : null;
  const found = placePassage(shelved, { exact, prefix, suffix, start });
  if (found.kind !== 'one')
    return { fate: found.kind === 'several' ? 'ambiguous' : 'not-found', message: found.message };
  const where = stated.success
    ? `Its position ${stated.data.start}–${stated.data.end} holds other words; it is where its words stand.`
    : '';
  return { fate: 'moved', span: found.span, remark: [where, found.message].filter(Boolean).join(' ') };
}

function placeArea(
  shelved: ShelvedText,
  selectors: readonly JsonObject[],
  scale: number | null,
): PlacedTarget {
  for (const selector of selectors) {
    const area = readArea(selector, shelved.sourceText, scale);
    if (area?.ok) return { fate: 'exact', ...area.value };
    if (area) return { fate: 'not-found', message: area.error.message };
  }
  return {
    fate: 'not-found',
    message: `It names no passage by position or by words (${selectorNames(selectors)}), so it cannot be placed.`,
  };
}
