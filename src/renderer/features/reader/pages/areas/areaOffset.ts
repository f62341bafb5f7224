import type { Area, Page } from '@core/model';

/** The UTF-16 offset of the words an area stands before: of the first on its page that do not end above it. */
export function areaOffset(pages: readonly Page[], { page: index, y }: Area): number {
  const page = pages[index];
  if (!page) return 0;
  const after = page.runs.find(([, , , top, , height]) => top + height > y);
  return after?.[0] ?? page.end;
}
