import { judgementTerm, termMeaning } from '@core/report/judgementTerm';
import { Mark, mergeAttributes } from '@tiptap/core';
import classes from './reportNodes.module.css';

/** A mark that says what a term of a judgement stands for. What is typed behind it is no part of it. */
function termMark(kind: 'likelihood' | 'confidence', code: string): Mark {
  const attribute = (name: string) => ({
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({
      [`data-${name}`]: String(attributes[name] ?? ''),
    }),
  });
  return Mark.create({
    name: kind,
    inclusive: false,
    excludes: 'likelihood confidence',
    addAttributes: () => ({ [code]: attribute(code), yardstick: attribute('yardstick') }),
    parseHTML: () => [{ tag: `span[data-${kind}]` }],
    renderHTML: ({ HTMLAttributes, mark }) => {
      const term = judgementTerm({ type: kind, attrs: mark.attrs });
      const look = {
        [`data-${kind}`]: '',
        class: classes[kind] ?? '',
        ...(term && { title: termMeaning(term) }),
      };
      return ['span', mergeAttributes(look, HTMLAttributes), 0];
    },
  });
}

/** The two marks of a judgement: how likely it is, and how good the ground is for saying so. */
export const judgementMarks = [termMark('likelihood', 'term'), termMark('confidence', 'level')];
