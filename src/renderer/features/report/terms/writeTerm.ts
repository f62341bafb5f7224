import type { JudgementTerm } from '@core/report/judgementTerm';
import type { Editor } from '@tiptap/core';

/** A term as it is put into a text. */
export interface PlacedTerm extends JudgementTerm {
  readonly words: string;
}

/**
 * Writes a term at the caret, marked as what it is. In a term of the same kind it takes its place; selected words keep
 * theirs and are marked, so that a judgement can be in any language.
 */
export function writeTerm(editor: Editor, { kind, code, yardstick, words }: PlacedTerm): void {
  const attrs = kind === 'likelihood' ? { term: code, yardstick } : { level: code, yardstick };
  const chain = editor.chain().focus();
  if (editor.isActive(kind)) {
    chain
      .extendMarkRange(kind)
      .insertContent({ type: 'text', text: words, marks: [{ type: kind, attrs }] })
      .run();
    return;
  }
  if (!editor.state.selection.empty) {
    chain.setMark(kind, attrs).run();
    return;
  }
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  const space = before === '' || /[\s(“„«]/u.test(before) ? [] : [{ type: 'text', text: ' ' }];
  chain.insertContent([...space, { type: 'text', text: words, marks: [{ type: kind, attrs }] }]).run();
}

/** The words stay, and say nothing but what they say. */
export function takeTermAway(editor: Editor, kind: JudgementTerm['kind']): void {
  editor.chain().focus().extendMarkRange(kind).unsetMark(kind).run();
}
