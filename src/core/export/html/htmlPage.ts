import type { Id } from '../../model/id';
import type { InlineTarget, ReportBlock, ReportDocument } from '../../report';

/** Which anchors a page has, so that a link is drawn only where it leads somewhere. */
export interface HtmlPage {
  readonly report: ReportDocument;
  readonly anchors: ReadonlySet<string>;
  /** Anchors already set: an id stands once in a page. */
  readonly set: Set<string>;
}

const prefixes = { claim: 'c', highlight: 'h', source: 's', tag: 't' } as const;

export function anchorName(kind: InlineTarget['kind'], id: Id): string {
  return `${prefixes[kind]}-${id}`;
}

/** Gathers the anchors of everything the page will draw. */
export function htmlPage(report: ReportDocument): HtmlPage {
  const anchors = new Set<string>();
  for (const { source } of report.sources) anchors.add(anchorName('source', source.id));
  for (const { highlights } of report.annex)
    for (const { id } of highlights) anchors.add(anchorName('highlight', id));
  for (const claim of claimsOf(report.body)) anchors.add(anchorName('claim', claim));
  return { report, anchors, set: new Set() };
}

function claimsOf(blocks: readonly ReportBlock[]): Id[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'claim') return [block.claim];
    if (block.kind === 'list') return block.items.flatMap(claimsOf);
    if (block.kind === 'quote') return claimsOf(block.blocks);
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => claimsOf(cell.blocks)) : [];
  });
}

/** The `id` attribute of an anchor with a space before it, or nothing where it stands already. */
export function anchorOnce(page: HtmlPage, name: string): string {
  if (page.set.has(name)) return '';
  page.set.add(name);
  return ` id="${name}"`;
}
