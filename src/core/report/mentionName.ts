import type { MentionKind, RichNode } from '../model/richText';
import { lastLabel, livingTarget, targetKind } from './livingTarget';
import type { ReportContext } from './reportContext';
import type { Inline } from './reportDocument';

/** A mention under its target's present name, or a visible remark where the target is gone. */
export function mentionName(context: ReportContext, node: RichNode): Inline {
  const kind = targetKind(node.attrs?.kind);
  const name = kind && presentName(context, kind, node.attrs?.id);
  if (kind && name) return { kind: 'mention', text: name, target: { kind, id: String(node.attrs?.id) } };
  const what = `${kind ?? 'item'} “${lastLabel(node)}”`;
  context.warnings.push(`The text mentions the ${what}, which has been deleted.`);
  return { kind: 'gone', text: `[mention of a deleted ${what}]` };
}

function presentName(context: ReportContext, kind: MentionKind, id: unknown): string | null {
  const row = livingTarget(context.state, kind, id);
  if (!row) return null;
  if ('ranges' in row) return `“${row.ranges.map((range) => range.exact).join(' … ')}”`;
  if ('title' in row) return row.title;
  if ('text' in row) return row.text;
  return 'name' in row ? `#${row.name}` : null;
}
