import type { Id, SourceRow } from '@core/model';
import type { AssayDatabase } from '@renderer/store/database';
import { quoteOf } from '@renderer/ui/quoteOf';
import { tagParents } from '@renderer/ui/tags';
import type { MentionItem } from './mentionItem';

const labelLength = 160;

/** Everything `@` can name in a case, latest first. */
export async function loadMentions(database: AssayDatabase, caseId: Id): Promise<readonly MentionItem[]> {
  const [claims, highlights, sources] = await Promise.all([
    database.claims.where('caseId').equals(caseId).toArray(),
    database.highlights.where('caseId').equals(caseId).toArray(),
    database.sources.where('caseId').equals(caseId).toArray(),
  ]);
  const living = new Map(sources.filter(notBinned).map((source) => [source.id, source]));
  return [
    ...latestFirst(claims.filter(notBinned)).map(
      (claim): MentionItem => ({ kind: 'claim', id: claim.id, label: short(claim.text) }),
    ),
    ...latestFirst(highlights.filter(notBinned)).map(
      (highlight): MentionItem => ({
        kind: 'highlight',
        id: highlight.id,
        label: quoteOf(highlight, labelLength),
        detail: living.get(highlight.sourceId)?.title,
      }),
    ),
    ...latestFirst([...living.values()]).map(
      (source): MentionItem => ({
        kind: 'source',
        id: source.id,
        label: short(source.title),
        detail: whence(source),
      }),
    ),
  ];
}

/** Everything `#` can name in a case. */
export async function loadTagMentions(database: AssayDatabase, caseId: Id): Promise<readonly MentionItem[]> {
  const tags = (await database.tags.where('caseId').equals(caseId).toArray()).filter(notBinned);
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return tags.map((tag) => ({
    kind: 'tag',
    id: tag.id,
    label: tag.name,
    detail: tagParents(tag, byId).join(' ▸ ') || undefined,
    colour: tag.colour,
  }));
}

function notBinned(row: { readonly deletedAt: string | null }): boolean {
  return row.deletedAt === null;
}

function latestFirst<Row extends { readonly updatedAt: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

function whence(source: SourceRow): string | undefined {
  return source.publisher ?? source.publishedAt ?? undefined;
}

function short(text: string): string {
  return text.length > labelLength ? `${[...text.slice(0, labelLength)].slice(0, -1).join('')}…` : text;
}
