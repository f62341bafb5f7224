import type { CaseState, StatementRow } from '@core/model';

/** So many sources are named; of more, how many. */
const mostNamed = 6;

/** The sources that statements stand in, each once: “Report”, “Note” and 3 more. */
export function statementTitles(state: CaseState, statements: readonly StatementRow[]): string {
  const ids = new Set(statements.map(({ highlightId }) => state.highlights.get(highlightId)?.sourceId ?? ''));
  const titles = [...ids].flatMap((id) => state.sources.get(id)?.title ?? []).map((title) => `“${title}”`);
  const more = titles.length - mostNamed;
  return [titles.slice(0, mostNamed).join(', '), ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}
