import type { RichNode } from '../model/richText';
import { lastLabel, targetKind } from './livingTarget';
import { plainName, presentName } from './plainName';
import type { ReportContext } from './reportContext';
import type { Inline } from './reportDocument';

/** A mention under its target's present name, or a visible remark where the target is gone. */
export function mentionName(context: ReportContext, node: RichNode): Inline {
  const kind = targetKind(node.attrs?.kind);
  const name = kind && presentName(context.state, kind, node.attrs?.id);
  if (kind && name) return { kind: 'mention', text: name, target: { kind, id: String(node.attrs?.id) } };
  context.warnings.push(
    `The text mentions the ${kind ?? 'item'} “${lastLabel(node)}”, which has been deleted.`,
  );
  return { kind: 'gone', text: plainName(context.state, node) };
}
