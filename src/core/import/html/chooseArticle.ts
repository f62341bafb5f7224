import { isUnseen } from '../markup/elementKinds';
import { elementsOf, lineOf, type MarkupElement, type MarkupNode } from '../markup/markupNode';
import { isFurniture, proseLength } from './prose';

/** The part of a page that is taken in. */
export interface ChosenArticle {
  readonly nodes: readonly MarkupNode[];
  /** The line that names the author, where the page has one. */
  readonly author: string | null;
  readonly warnings: readonly string[];
}

/** Pages with more elements are manuals and books: nothing is picked out, and weighing them takes too long. */
const mostElements = 20_000;

/** Less running text (UTF-16 code units) than this is a post or a notice, taken whole. */
const shortestArticle = 400;

/** An article that keeps less than this share of the page's running text dropped too much. */
const keptShare = 0.6;

/**
 * Picks the article out of a page: what Readability (the reader view of Firefox) takes for it, with
 * the page's headline put back where it was left out. The whole page, without its navigation, is
 * taken instead when it is very long or short, or when the article holds less than 60 % of the
 * page's running text: losing words of a source is worse than keeping a menu.
 */
export async function chooseArticle(root: MarkupElement): Promise<ChosenArticle> {
  const body = root.children.find((node) => typeof node !== 'string' && node.name === 'body') ?? root;
  const page = [typeof body === 'string' ? root : { ...root, children: [withoutFurniture(body)] }];
  const whole: ChosenArticle = { nodes: page, author: null, warnings: [] };
  const prose = proseLength(page);
  if (prose < shortestArticle || countElements(root, mostElements) >= mostElements) return whole;
  const { readability } = await import('./readability');
  const found = readability(root);
  if (!found) return whole;
  const kept = proseLength(found.nodes);
  if (kept < keptShare * prose)
    return {
      ...whole,
      author: found.author,
      warnings: [
        'The whole page was taken in, because picking out an article would have left out much of its text; menus and notices may be among it.',
      ],
    };
  const article: MarkupElement = {
    name: 'body',
    attributes: root.attributes,
    children: [...headline(root, found.nodes), ...found.nodes],
  };
  return { nodes: [article], author: found.author, warnings: [] };
}

/** The page's first main heading, when the article was found without it. */
function headline(root: MarkupElement, article: readonly MarkupNode[]): MarkupNode[] {
  const headings = [...elementsOf(root.children)].filter((element) => element.name === 'h1');
  const [first] = headings.filter((element) => lineOf(element.children) !== '');
  if (!first) return [];
  const title = lineOf(first.children);
  for (const element of elementsOf(article))
    if (/^h[1-3]$/.test(element.name) && lineOf(element.children) === title) return [];
  return [first];
}

/** The page without menus, forms and notices at its sides; all of it if nothing else is there. */
function withoutFurniture(body: MarkupElement): MarkupElement {
  const strip = (element: MarkupElement): MarkupElement => ({
    ...element,
    children: element.children
      .filter(
        (child) =>
          typeof child === 'string' || !(isFurniture(child) || isUnseen(child.name, child.attributes)),
      )
      .map((child) => (typeof child === 'string' ? child : strip(child))),
  });
  const stripped = strip(body);
  return lineOf(stripped.children) === '' ? body : stripped;
}

function countElements(root: MarkupElement, limit: number): number {
  let count = 0;
  for (const _ of elementsOf(root.children)) if (++count >= limit) break;
  return count;
}
