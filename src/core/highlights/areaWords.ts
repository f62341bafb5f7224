import type { Area } from '../model/rows';

/** What stands where a highlight's words would: `Area of page 4`, `Areas of pages 4 and 6`. Empty without areas. Pages count from 1. */
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
  const pages = pagesOf(areas).map((number) => documentPages[number - 1]?.label ?? String(number));
  const figures = areas.length === 1 ? 'figure' : 'figures';
  return `${figures} on ${pages.length === 1 ? 'p.' : 'pp.'} ${inSeries(pages)}`;
}

function pagesOf(areas: readonly Area[]): number[] {
  return [...new Set(areas.map(({ page }) => page + 1))].sort((a, b) => a - b);
}

function inSeries(pages: readonly (number | string)[]): string {
  return pages.length < 2 ? pages.join('') : `${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;
}
