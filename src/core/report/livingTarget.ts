import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import type { MentionKind, RichNode } from '../model/richText';
import type { Rows } from '../model/rows';

const tables = {
  claim: 'claims',
  highlight: 'highlights',
  source: 'sources',
  tag: 'tags',
} as const satisfies Record<MentionKind, keyof Rows>;

interface TargetRows {
  claim: Rows['claims'];
  highlight: Rows['highlights'];
  source: Rows['sources'];
  tag: Rows['tags'];
}

/** A row that a report may point at: there, not in the bin, and not in a source that is in the bin. */
export function livingTarget<Kind extends MentionKind>(
  state: CaseState,
  kind: Kind,
  id: unknown,
): TargetRows[Kind] | null {
  const row = (state[tables[kind]] as Map<Id, TargetRows[MentionKind]>).get(String(id));
  if (!row || row.deletedAt) return null;
  if ('sourceId' in row && !livingTarget(state, 'source', row.sourceId)) return null;
  return row as TargetRows[Kind];
}

/** The kind a node's attributes name, when it is one a report can point at. */
export function targetKind(value: unknown): MentionKind | null {
  return typeof value === 'string' && Object.hasOwn(tables, value) ? (value as MentionKind) : null;
}

/** What a node's target was called when it was inserted; shown when the target is gone. */
export function lastLabel(node: RichNode): string {
  const label = node.attrs?.label;
  return typeof label === 'string' && label.trim() ? label : 'without a name';
}
