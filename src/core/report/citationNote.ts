import type { RichNode } from '../model/richText';
import type { HighlightRow, SourceRow } from '../model/rows';
import { lastLabel, livingTarget, targetKind } from './livingTarget';
import { noteText } from './noteText';
import type { ReportContext } from './reportContext';
import type { Inline } from './reportDocument';

/** A citation as the reference of a new note, or a visible remark where its target is gone. */
export function citationNote(context: ReportContext, node: RichNode): Inline {
  const kind = targetKind(node.attrs?.kind);
  const id = node.attrs?.id;
  if (kind === 'highlight') {
    const highlight = livingTarget(context.state, 'highlight', id);
    if (highlight) return { kind: 'reference', number: addHighlightNote(context, highlight, true) };
  }
  if (kind === 'source') {
    const source = livingTarget(context.state, 'source', id);
    if (source) return { kind: 'reference', number: addSourceNote(context, source) };
  }
  const what = `${kind ?? 'item'} “${lastLabel(node)}”`;
  context.warnings.push(`The report cites the ${what}, which has been deleted.`);
  return { kind: 'gone', text: `[citation to a deleted ${what}]` };
}

/**
 * Adds a note that cites a living highlight and returns its number. `withWords`: the note repeats the
 * exact words and who said them, where the text does not show them.
 */
export function addHighlightNote(
  context: ReportContext,
  highlight: HighlightRow,
  withWords: boolean,
): number {
  const source = context.state.sources.get(highlight.sourceId);
  const number = context.notes.length + 1;
  const inlines = source ? noteText(context, source, highlight, withWords) : [];
  context.notes.push({ number, inlines, highlight: highlight.id, source: highlight.sourceId, withWords });
  return number;
}

function addSourceNote(context: ReportContext, source: SourceRow): number {
  const number = context.notes.length + 1;
  const inlines = noteText(context, source, null, false);
  context.notes.push({ number, inlines, highlight: null, source: source.id, withWords: false });
  return number;
}
