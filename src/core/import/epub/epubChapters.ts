import type { Place } from '../../model/sourceText';
import { elementsOf, lineOf, type MarkupElement } from '../markup/markupNode';
import { childNamed, childrenNamed } from '../xml/queries';
import { pathInBook } from './epubFiles';

/** An entry of a book's table of contents. */
export interface ContentsEntry {
  readonly label: string;
  /** The file it leads to. */
  readonly path: string;
  /** The file and, behind `#`, the place in it. */
  readonly target: string;
  readonly inner: readonly ContentsEntry[];
}

/** Entries of the table of contents of newer books (a page with lists); `path` is the page's own. */
export function contentsOfNavigation(root: MarkupElement, path: string): ContentsEntry[] {
  for (const element of elementsOf([root]))
    if (element.name === 'nav' && /(?:^|\s)toc(?:\s|$)/.test(element.attributes.get('epub:type') ?? '')) {
      const list = childNamed(element, 'ol');
      return list ? entriesOfList(list, path) : [];
    }
  return [];
}

function entriesOfList(list: MarkupElement, path: string): ContentsEntry[] {
  return childrenNamed(list, 'li').flatMap((item) => {
    const inner = childNamed(item, 'ol');
    const link = childNamed(item, 'a') ?? childNamed(item, 'span');
    return entryOf(
      link ? lineOf([link]) : '',
      link?.attributes.get('href'),
      path,
      inner ? entriesOfList(inner, path) : [],
    );
  });
}

/** Entries of the table of contents of older books (NCX); `path` is its own. */
export function contentsOfNcx(root: MarkupElement, path: string): ContentsEntry[] {
  const entriesIn = (parent: MarkupElement): ContentsEntry[] =>
    childrenNamed(parent, 'ncx:navPoint').flatMap((point) => {
      const label = childNamed(point, 'ncx:navLabel');
      return entryOf(
        label ? lineOf([label]) : '',
        childNamed(point, 'ncx:content')?.attributes.get('src'),
        path,
        entriesIn(point),
      );
    });
  const map = childNamed(root, 'ncx:navMap');
  return map ? entriesIn(map) : [];
}

/** An entry without an address only groups others, and leads where they begin. */
function entryOf(
  label: string,
  address: string | undefined,
  from: string,
  inner: readonly ContentsEntry[],
): readonly ContentsEntry[] {
  const path = address === undefined ? (inner[0]?.path ?? null) : pathInBook(from, address);
  if (path === null || label === '') return inner;
  const fragment = address?.split('#')[1];
  const target = address === undefined ? (inner[0]?.target ?? path) : fragment ? `${path}#${fragment}` : path;
  return [{ label, path, target, inner }];
}

/**
 * The entries that are chapters, in order, with the part a chapter is in before its own name. An entry whose inner
 * ones lie in other files is such a part; others' inner ones are sections of the chapter. A single entry for the
 * whole book says nothing.
 */
export function chaptersOf(entries: readonly ContentsEntry[]): { label: string; target: string }[] {
  const [only] = entries;
  if (entries.length === 1 && only && only.inner.length > 1)
    return [{ label: only.label, target: only.target }, ...chaptersOf(only.inner)];
  return entries.flatMap((entry) => {
    const own = { label: entry.label, target: entry.target };
    if (!entry.inner.some(({ path }) => path !== entry.path)) return [own];
    return [
      own,
      ...chaptersOf(entry.inner).map(({ label, target }) => ({ label: `${entry.label} › ${label}`, target })),
    ];
  });
}

/**
 * Chapters as parts of the text: each reaches to the next one. `starts` says where each target begins, in UTF-16
 * code units; chapters whose place was not found are left out.
 */
export function chapterPlaces(
  chapters: readonly { label: string; target: string }[],
  starts: ReadonlyMap<string, number>,
  length: number,
): Place[] {
  const placed = chapters
    .flatMap(({ label, target }) => {
      const start = starts.get(target) ?? starts.get(target.split('#')[0] ?? '');
      return start === undefined ? [] : [{ label, start }];
    })
    .sort((left, right) => left.start - right.start);
  return placed.flatMap(({ label, start }, index) => {
    const end = placed[index + 1]?.start ?? length;
    // Of several that begin at one place, the last is the innermost.
    return start < end ? [{ kind: 'chapter' as const, label: label.slice(0, 2_000), start, end }] : [];
  });
}
