import type { Token } from 'marked';
import type { RichMark, RichNode } from '../model/richText';
import { decodeEntities } from './entities';
import { isSafeAddress } from './safeAddress';

const markTypes: Record<string, string> = { strong: 'bold', em: 'italic', del: 'strike' };

/** Inline tokens of marked as tiptap text nodes and hard breaks. HTML stays as the text it is. */
export function inlineNodes(tokens: readonly Token[], marks: readonly RichMark[] = []): RichNode[] {
  return joined(tokens.flatMap((token) => inlineNode(token, marks)));
}

function inlineNode(token: Token, marks: readonly RichMark[]): RichNode[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return inlineNodes(token.tokens ?? [], withMark(marks, { type: markTypes[token.type] as string }));
    case 'link': {
      const safe = isSafeAddress(token.href);
      return inlineNodes(
        token.tokens ?? [],
        safe ? withMark(marks, { type: 'link', attrs: { href: token.href } }) : marks,
      );
    }
    case 'codespan':
      // tiptap's code excludes every other mark.
      return textNode(token.text, [{ type: 'code' }]);
    case 'br':
      return [{ type: 'hardBreak' }];
    case 'escape':
      return textNode(token.text, marks);
    case 'text':
      return token.tokens ? inlineNodes(token.tokens, marks) : textNode(decodeEntities(token.text), marks);
    case 'image':
      return textNode(token.text, marks);
    case 'checkbox':
      return textNode(token.checked ? '[x] ' : '[ ] ', marks);
    default:
      return textNode(token.raw, marks);
  }
}

/** A line end inside a paragraph is a blank, as in Markdown. */
function textNode(text: string, marks: readonly RichMark[]): RichNode[] {
  const line = text.replace(/ *\n */g, ' ');
  if (line === '') return [];
  return [{ type: 'text', text: line, ...(marks.length > 0 ? { marks: [...marks] } : {}) }];
}

const markOrder = ['link', 'bold', 'italic', 'strike'];

function withMark(marks: readonly RichMark[], mark: RichMark): RichMark[] {
  const others = marks.filter((each) => each.type !== mark.type);
  return [...others, mark].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

/** Joins neighbouring text of the same marks into one node, as ProseMirror has it. */
export function joined(nodes: readonly RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const sameMarks = last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (last && sameMarks && node.type === 'text')
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else result.push(node);
  }
  return result;
}
