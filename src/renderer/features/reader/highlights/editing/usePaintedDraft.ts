import { removeSpan } from '@core/highlights';
import type { HighlightRow } from '@core/model';
import type { TextSpan } from '@core/text';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useReading } from '../../ReadingContext';
import { paint } from '../registry';
import { useHighlightDraft } from './highlightDraft';

/** Paints what a draft would add to a highlight, and covers what it would take away. */
export function usePaintedDraft(highlight: HighlightRow | null): void {
  const reading = useReading();
  const near = useStore(reading.state, (state) => state.near);
  const draft = useHighlightDraft((state) => state.draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: near says when to look again
  useEffect(() => {
    const isOpen = highlight !== null && draft?.highlightId === highlight.id;
    const before = isOpen ? highlight.ranges : [];
    const after = isOpen ? draft.spans : [];
    const show = (spans: readonly TextSpan[]) =>
      spans.flatMap(({ start, end }) => {
        const span = reading.nearSpan();
        return span ? reading.map.rangesFor(Math.max(start, span.start), Math.min(end, span.end)) : [];
      });
    paint('assay-draft', show(without(reading.text, after, before)));
    paint('assay-dropped', show(without(reading.text, before, after)));
  }, [reading, highlight, draft, near]);
}

/** What of some spans is not in others. */
function without(text: string, spans: readonly TextSpan[], others: readonly TextSpan[]): readonly TextSpan[] {
  return others.reduce<readonly TextSpan[]>((left, hole) => {
    const cut = removeSpan(text, left, hole);
    if (cut.ok) return cut.value;
    return cut.error.code === 'whole-highlight' ? [] : left;
  }, spans);
}
