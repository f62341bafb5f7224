import type { Node } from '@tiptap/pm/model';

export interface ReportHeading {
  readonly text: string;
  readonly level: number;
  /** Where it begins, in positions of the editor. */
  readonly from: number;
}

/** The headings of a text, in order. */
export function headingsOf(doc: Node): ReportHeading[] {
  const found: ReportHeading[] = [];
  doc.descendants((node, from) => {
    if (node.type.name === 'heading')
      found.push({ text: node.textContent.trim() || 'Untitled', level: Number(node.attrs.level), from });
    return !node.isTextblock;
  });
  return found;
}
