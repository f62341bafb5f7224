import { isUnseen } from '../markup/elementKinds';
import { lineOf, type MarkupElement, type MarkupNode } from '../markup/markupNode';

/** Parts around a page's text wherever they stand, and those that are so only outside its article. */
const always = new Set(['nav', 'menu', 'search']);
const outsideArticle = new Set(['header', 'footer', 'aside']);
const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar']);

/** What web archives lay over the pages they show. */
const archiveBanners = new Set(['wm-ipp-base', 'wm-ipp', 'wm-ipp-print', 'donato']);

/**
 * A page without its menus, its head and foot, and what a reader does not see. Inside an article or the
 * main part, heads, feet and asides are the text's own. The page itself, if nothing else is in it.
 */
export function withoutFurniture(root: MarkupElement): MarkupElement {
  const stripped = strip(root, false);
  return lineOf(stripped.children) === '' ? root : stripped;
}

function strip(element: MarkupElement, insideArticle: boolean): MarkupElement {
  const children = element.children.flatMap((child): MarkupNode[] => {
    if (typeof child === 'string') return [child];
    if (isUnseen(child.name, child.attributes) || isFurniture(child, insideArticle)) return [];
    return [strip(child, insideArticle || child.name === 'article' || child.name === 'main')];
  });
  return { ...element, children };
}

function isFurniture({ name, attributes }: MarkupElement, insideArticle: boolean): boolean {
  return (
    always.has(name) ||
    archiveBanners.has(attributes.get('id') ?? '') ||
    roles.has(attributes.get('role') ?? '') ||
    (!insideArticle && outsideArticle.has(name))
  );
}
