import type { Area } from '../model/rows';

/**
 * What stands where a highlight's words would: `Area of page 4`, `Areas of pages iv and 6`, by the labels the areas
 * were made with and else by number, from 1. Empty without areas.
 */
export function areaWords(areas: readonly Area[] | undefined): string {
  if (!areas?.length) return '';
  const pages = pagesOf(areas);
  const isOne = pages.length === 1;
  return `${areas.length === 1 ? 'Area' : 'Areas'} of ${isOne ? 'page' : 'pages'} ${inSeries(pages)}`;
}

/**
 * Where the areas stand, as a citation says it: `figure on p. 4`, by the labels of `documentPages` where they are
 * known. Empty without areas.
 */
export function areaPlace(
  areas: readonly Area[] | undefined,
  documentPages: readonly { readonly label: string }[] = [],
): string {
  if (!areas?.length) return '';
  const pages = pagesOf(areas, documentPages);
  const figures = areas.length === 1 ? 'figure' : 'figures';
  return `${figures} on ${pages.length === 1 ? 'p.' : 'pp.'} ${inSeries(pages)}`;
}

function pagesOf(
  areas: readonly Area[],
  documentPages: readonly { readonly label: string }[] = [],
): string[] {
  const inOrder = [...areas].sort((a, b) => a.page - b.page);
  return [...new Set(inOrder.map(({ page, label }) => documentPages[page]?.label || label || `${page + 1}`))];
}

function inSeries(pages: readonly string[]): string {
  return pages.length < 2 ? pages.join('') : `${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;
}
