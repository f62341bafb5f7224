import { quotedParts } from '../highlights/quotedParts';
import type { CaseState } from '../model/caseState';
import type { MentionKind, RichNode } from '../model/richText';
import { lastLabel, livingTarget, targetKind } from './livingTarget';

/** The present name of what a mention or citation leads to, or words that say it is deleted. */
export function plainName(state: CaseState, node: RichNode): string {
  const kind = targetKind(node.attrs?.kind);
  const name = kind && presentName(state, kind, node.attrs?.id);
  return name || `[mention of a deleted ${kind ?? 'item'} “${lastLabel(node)}”]`;
}

/** What a living target is called now, or null where it is gone. */
export function presentName(state: CaseState, kind: MentionKind, id: unknown): string | null {
  const row = livingTarget(state, kind, id);
  if (!row) return null;
  if ('ranges' in row) return `“${quotedParts(row).join(' … ')}”`;
  if ('title' in row) return row.title;
  if ('text' in row) return row.text;
  return 'name' in row ? `#${row.name}` : null;
}
