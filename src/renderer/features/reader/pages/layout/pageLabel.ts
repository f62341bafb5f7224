import type { Page } from '@core/model';

/** The page a user means by what they typed: a label as the document has it, else a number counted from 1. Null for none. */
export function pageByLabel(pages: readonly Page[], typed: string): number | null {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return null;
  const byLabel = pages.findIndex(({ label }) => label.toLocaleLowerCase() === wanted);
  if (byLabel >= 0) return byLabel;
  if (!/^\d+$/.test(wanted)) return null;
  const number = Number(wanted);
  return number >= 1 && number <= pages.length ? number - 1 : null;
}

/** What a page is called: its label, and its place where the label is another. */
export function pageName(pages: readonly Page[], index: number): string {
  const label = labelOf(pages, index);
  const place = `${index + 1}`;
  return label === place ? `Page ${place}` : `Page ${label} (${place} of ${pages.length})`;
}

export function labelOf(pages: readonly Page[], index: number): string {
  return pages[index]?.label || `${index + 1}`;
}
