import type { Passage, SearchKind, SearchResult } from '@core/search';

/** Something that can be gone to: a place in a source, or a thing of the case. */
export interface Hit {
  readonly key: string;
  readonly result: SearchResult;
  readonly passage: Passage | null;
}

export interface ResultGroup {
  readonly key: string;
  /** The kind, or for sources the title. */
  readonly kind: SearchKind;
  readonly title: string;
  readonly hits: readonly Hit[];
  /** Places in a source that are not listed. */
  readonly more: number;
}

const kindTitles: Record<Exclude<SearchKind, 'source'>, string> = {
  highlight: 'Highlights and their notes',
  note: 'Notes on sources',
  claim: 'Claims',
  tag: 'Tags',
  origin: 'Origins',
  report: 'Reports',
};

/** Passages listed of one source; its own “Find” goes through all of them. */
const passagesPerSource = 6;

/**
 * Results as they are listed: sources first, each its own group with its passages, then one group per
 * kind. Within all of them the best stay first.
 */
export function resultGroups(results: readonly SearchResult[]): ResultGroup[] {
  const sources = results.filter(({ kind }) => kind === 'source').map(sourceGroup);
  const kinds = Object.entries(kindTitles).flatMap(([kind, title]): ResultGroup[] => {
    const own = results.filter((result) => result.kind === kind);
    if (own.length === 0) return [];
    const hits = own.map((result) => ({ key: `${kind} ${result.id}`, result, passage: result.snippet }));
    return [{ key: kind, kind: kind as SearchKind, title, hits, more: 0 }];
  });
  return [...sources, ...kinds];
}

function sourceGroup(result: SearchResult): ResultGroup {
  const shown = result.matches.length === 0 ? [] : result.passages.slice(0, passagesPerSource);
  const hits = shown.map((passage) => ({ key: `source ${result.id} ${passage.start}`, result, passage }));
  const listed = shown.reduce((sum, { matches }) => sum + matches.length, 0);
  const onlyTitle: Hit = { key: `source ${result.id}`, result, passage: result.snippet };
  return {
    key: `source ${result.id}`,
    kind: 'source',
    title: result.title,
    hits: hits.length > 0 ? hits : [onlyTitle],
    more: result.matches.length - listed,
  };
}
