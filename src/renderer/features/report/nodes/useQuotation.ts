import { chainText } from '@core/assess/chainText';
import type { Id, OriginRow, StatementRow } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { useApp } from '@renderer/app/appContext';
import { highlightQuote } from '@renderer/ui/editor/tiptap';
import { useLiveQuery } from 'dexie-react-hooks';

export interface QuotationFacts {
  readonly words: string;
  readonly sourceId: Id;
  /** “Provincial governor, via Al-Masar, in “Title”, 4 May 2031”. */
  readonly from: string;
  /** Grades of its statements, each once: `D4`. */
  readonly grades: readonly string[];
}

/** What a quotation of this highlight says now; `gone` when it is in the bin or unknown. */
export function useQuotation(highlightId: Id): QuotationFacts | 'gone' | undefined {
  const { database } = useApp();
  return useLiveQuery(async () => {
    const highlight = await database.highlights.get(highlightId);
    if (!highlight || highlight.deletedAt !== null) return 'gone';
    const source = await database.sources.get(highlight.sourceId);
    const statements = (await database.statements.where('highlightId').equals(highlightId).toArray()).filter(
      (row) => row.deletedAt === null,
    );
    const ids = [source?.originId, ...statements.flatMap((row) => row.chain.map((step) => step.originId))];
    const rows = await database.origins.bulkGet(ids.filter((id) => typeof id === 'string'));
    const origins = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const who = speaker(origins, statements, source?.originId ?? null);
    const where = [
      source && `“${source.title}”`,
      source?.publishedAt && formatDate(source.publishedAt.slice(0, 10)),
    ]
      .filter(Boolean)
      .join(', ');
    return {
      words: highlightQuote(highlight),
      sourceId: highlight.sourceId,
      from: [who, where].filter(Boolean).join(', in '),
      grades: [...new Set(statements.map(gradeCode).filter((code) => code !== ''))],
    };
  }, [database, highlightId]);
}

function speaker(
  origins: Map<Id, OriginRow>,
  statements: readonly StatementRow[],
  outlet: Id | null,
): string {
  const chain = statements.find((row) => row.chain.length > 0)?.chain;
  if (chain) return chainText({ origins }, chain);
  return origins.get(outlet ?? '')?.name ?? '';
}

export function gradeCode({ reliability, credibility }: StatementRow): string {
  return `${reliability?.code ?? ''}${credibility?.code ?? ''}`;
}
