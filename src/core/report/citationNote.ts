import type { RichNode } from '../model/richText';
import type { HighlightRow, SourceRow } from '../model/rows';
import { closing, inTextCitation, opening } from './citations/inTextCitation';
import { lastLabel, livingTarget, targetKind } from './livingTarget';
import { noteText } from './noteText';
import type { ReportContext } from './reportContext';
import type { Inline } from './reportDocument';

/** A citation in the report's style, or a visible remark where its target is gone. */
export function citationNote(context: ReportContext, node: RichNode): Inline[] {
  const kind = targetKind(node.attrs?.kind);
  const id = node.attrs?.id;
  if (kind === 'highlight') {
    const highlight = livingTarget(context.state, 'highlight', id);
    if (highlight) return citedHighlight(context, highlight, true);
  }
  if (kind === 'source') {
    const source = livingTarget(context.state, 'source', id);
    if (source) return citedSource(context, source);
  }
  const what = `${kind ?? 'item'} “${lastLabel(node)}”`;
  context.warnings.push(`The report cites the ${what}, which has been deleted.`);
  return [{ kind: 'gone', text: `[citation to a deleted ${what}]` }];
}

/** A living highlight cited in a line: the reference of a new note, or its source's name in brackets. */
export function citedHighlight(
  context: ReportContext,
  highlight: HighlightRow,
  withWords: boolean,
): Inline[] {
  const number = addHighlightNote(context, highlight, withWords);
  if (number !== null) return [{ kind: 'reference', number }];
  const target = { kind: 'highlight', id: highlight.id } as const;
  return [opening, { kind: 'mention', text: inTextCitation(context, highlight), target }, closing];
}

/** A living source cited as a whole. */
export function citedSource(context: ReportContext, source: SourceRow): Inline[] {
  context.cited.push(source.id);
  if (context.citationStyle === 'numbered') {
    const number = context.notes.length + 1;
    const inlines = noteText(context, source, null, false);
    context.notes.push({ number, inlines, highlight: null, source: source.id, withWords: false });
    return [{ kind: 'reference', number }];
  }
  const text = context.sourceLabels.get(source.id) ?? source.title;
  return [opening, { kind: 'mention', text, target: { kind: 'source', id: source.id } }, closing];
}

/**
 * Adds a note that cites a living highlight and returns its number; null where the report cites by names, which then
 * stand in the text (`inTextCitation`). `withWords`: the note repeats the exact words and who said them, where the text
 * does not show them.
 */
export function addHighlightNote(
  context: ReportContext,
  highlight: HighlightRow,
  withWords: boolean,
): number | null {
  context.cited.push(highlight.sourceId);
  if (context.citationStyle !== 'numbered') return null;
  const source = context.state.sources.get(highlight.sourceId);
  const number = context.notes.length + 1;
  const inlines = source ? noteText(context, source, highlight, withWords) : [];
  context.notes.push({ number, inlines, highlight: highlight.id, source: highlight.sourceId, withWords });
  return number;
}

/** A note in the analyst's own words. Whatever the style, it has a number. */
export function ownFootnote(context: ReportContext, node: RichNode): Inline[] {
  const text = String(node.attrs?.text ?? '').trim();
  if (text === '') return [];
  const number = context.notes.length + 1;
  const inlines = [{ kind: 'text', text, marks: {} } as const];
  context.notes.push({ number, inlines, highlight: null, source: null, withWords: false });
  return [{ kind: 'reference', number }];
}
