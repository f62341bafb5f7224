import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { fail, ok, type Result } from '../../model/result';
import { deepestNesting, type MarkupElement, type MarkupNode } from './markupNode';

/**
 * Elements made before a page is given up. The largest real page tried (5 MB of one manual) has
 * 150,000; a hostile one can make the standard's parsing rules multiply unclosed tags without end.
 */
const mostElements = 500_000;

/** Archives put their note at the end of a page, behind the page's own comments. */
const mostComments = 20_000;

/** A page as parsed: the nodes below `<html>`, and the comments, which browsers use for their notes. */
export interface ParsedMarkup {
  readonly root: MarkupElement;
  /** Text of comments in document order, within bounds. */
  readonly comments: readonly string[];
}

class TooManyElements extends Error {}

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * Parses HTML by the rules browsers follow, entities decoded. Any text parses; the only failure is
 * `too-complex`, naming the file. Nothing in the document is run or requested.
 */
export function parseMarkup(html: string, fileName: string): Result<ParsedMarkup> {
  let document: DefaultTreeAdapterTypes.Document;
  try {
    document = parse(html, { treeAdapter: countingAdapter(), scriptingEnabled: false });
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    return fail(
      'too-complex',
      `“${fileName}” makes more than ${mostElements.toLocaleString('en')} elements of its markup, which no real document does; it was not taken in.`,
    );
  }
  return ok(toMarkup(document));
}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parameters) {
      elements++;
      if (elements > mostElements) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...parameters);
    },
  };
}

interface Step {
  readonly nodes: readonly Node[];
  next: number;
  readonly target: MarkupNode[];
  readonly depth: number;
}

/** Iterative, since the parsed tree may be as deep as the document is long. */
function toMarkup(document: ParentNode): ParsedMarkup {
  const comments: string[] = [];
  const root: MarkupElement = { name: 'html', attributes: new Map(), children: [] };
  let rootAttributes: ReadonlyMap<string, string> = root.attributes;
  const stack: Step[] = [{ nodes: document.childNodes, next: 0, target: root.children, depth: 0 }];
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    const node = step.nodes[step.next++];
    if (!node) {
      stack.pop();
      continue;
    }
    if (node.nodeName === '#text') step.target.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (node.nodeName === '#comment') {
      if (comments.length < mostComments) comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
    } else if ('tagName' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
      // Templates keep their nodes apart and are drawn nowhere; they become empty elements.
      const children = node.nodeName === 'template' ? [] : node.childNodes;
      let target = step.target;
      if (node.nodeName === 'html') rootAttributes = attributes;
      else if (step.depth < deepestNesting) {
        const element: MarkupElement = { name: node.tagName.toLowerCase(), attributes, children: [] };
        step.target.push(element);
        target = element.children;
      }
      stack.push({ nodes: children, next: 0, target, depth: step.depth + 1 });
    }
  }
  return { root: { ...root, attributes: rootAttributes }, comments };
}
