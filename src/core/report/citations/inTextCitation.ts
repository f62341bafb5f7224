import type { HighlightRow } from '../../model/rows';
import { highlightPlace } from '../noteText';
import type { ReportContext } from '../reportContext';
import type { Inline } from '../reportDocument';

/** The brackets round a citation in the text. Told from a writer's own by being these very objects. */
export const opening: Inline = { kind: 'text', text: ' (', marks: {} };
export const closing: Inline = { kind: 'text', text: ')', marks: {} };

/** `The Northern Courier 2024, ¶3`: what stands in the text for a highlight where sources are cited by names. */
export function inTextCitation(context: ReportContext, highlight: HighlightRow): string {
  const source = context.state.sources.get(highlight.sourceId);
  const label = context.sourceLabels.get(highlight.sourceId) ?? source?.title ?? '';
  return [label, highlightPlace(context, highlight)].filter(Boolean).join(', ');
}

/**
 * A line with its citations as they are printed: several in a row share their brackets, and those behind the end of a
 * sentence stand before its full stop.
 */
export function settledCitations(inlines: readonly Inline[]): Inline[] {
  if (!inlines.includes(opening)) return [...inlines];
  const settled: Inline[] = [];
  for (const inline of inlines) {
    if (inline === opening && settled.at(-1) === closing) {
      settled.pop();
      settled.push({ kind: 'text', text: '; ', marks: {} });
    } else settled.push(inline);
  }
  return beforeFullStops(settled);
}

const sentenceEnd = /[.!?…؟。]+\s*$/u;

function beforeFullStops(inlines: readonly Inline[]): Inline[] {
  const settled: Inline[] = [];
  let stop = '';
  for (const inline of inlines) {
    const before = settled.at(-1);
    if (inline === opening && before?.kind === 'text') {
      stop = sentenceEnd.exec(before.text)?.[0] ?? '';
      const words = before.text.slice(0, before.text.length - stop.length).trimEnd();
      settled[settled.length - 1] = { ...before, text: words };
    }
    settled.push(inline);
    if (inline === closing && stop) {
      settled.push({ kind: 'text', text: stop, marks: {} });
      stop = '';
    }
  }
  return settled;
}
