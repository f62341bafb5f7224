import { elementsOf, lineOf, type MarkupElement, type MarkupNode } from '../markup/markupNode';
import { withoutFurniture } from './furniture';
import { proseLength } from './prose';

/** The part of a page that is taken in. */
export interface ChosenArticle {
  readonly nodes: readonly MarkupNode[];
  /** The line that names the author, where the page has one. */
  readonly author: string | null;
  readonly warnings: readonly string[];
}

/** Pages with more elements are manuals and books: nothing is picked out, and weighing them takes too long. */
const mostElements = 20_000;

/** Real pages nest up to 60 levels; deeper ones make weighing every level against every other take minutes. */
const deepestWeighed = 120;

/** Less running text (UTF-16 code units) than this is a post or a notice, taken whole. */
const shortestArticle = 400;

/** An article that keeps less than this share of the page's running text dropped too much. */
const keptShare = 0.85;

const wholePageTaken =
  'The whole page was taken in, because picking out an article would have left out much of its text; menus and notices may be among it.';

/**
 * Picks the article out of a page: what Readability (the reader view of Firefox) takes for it, with
 * the page's headline put back where it was left out. The whole page, without its navigation, is
 * taken instead when it is very long, deep or short, or when the article holds less than 85 % of the
 * page's running text (comments and teasers not counted): losing words of a source is worse than keeping a menu.
 * With `wholePage` everything on it is taken, its menus, teasers and comments too.
 */
export async function chooseArticle(root: MarkupElement, wholePage = false): Promise<ChosenArticle> {
  if (wholePage) return { nodes: [withoutHead(root)], author: null, warnings: [] };
  const page = withoutFurniture(root);
  const whole: ChosenArticle = { nodes: [page], author: null, warnings: [] };
  const prose = proseLength([page]);
  if (prose < shortestArticle || isBeyondWeighing(page)) return whole;
  const { readability } = await import('./readability');
  const found = readability(page);
  if (!found) return whole;
  const { author } = found;
  if (proseLength(found.nodes) < keptShare * prose) return { ...whole, author, warnings: [wholePageTaken] };
  const children = [...headline(page, found.nodes), ...found.nodes];
  return { nodes: [{ name: 'body', attributes: page.attributes, children }], author, warnings: [] };
}

function withoutHead(root: MarkupElement): MarkupElement {
  return {
    ...root,
    children: root.children.filter((node) => typeof node === 'string' || node.name !== 'head'),
  };
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

function isBeyondWeighing(root: MarkupElement): boolean {
  let elements = 0;
  const visit = (element: MarkupElement, depth: number): boolean =>
    depth > deepestWeighed ||
    ++elements > mostElements ||
    element.children.some((child) => typeof child !== 'string' && visit(child, depth + 1));
  return visit(root, 0);
}
