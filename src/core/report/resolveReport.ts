import type { ExportInput } from '../export/types';
import type { Grade } from '../model/grade';
import type { Id } from '../model/id';
import { ok, type Result } from '../model/result';
import type { RichNode } from '../model/richText';
import type { SourceRow } from '../model/rows';
import { annexSource } from './annexSource';
import { resolveBlocks } from './blocks';
import { exportScope } from './exportScope';
import { formatDate } from './formatDate';
import { gradeWords, usualScheme } from './gradeText';
import { inlineText } from './inlineText';
import { compareText } from './inOrderOfMaking';
import { type ReportContext, reportContext } from './reportContext';
import type { AnnexedSource, ReportBlock, ReportDocument, SourceEntry } from './reportDocument';
import { handlingMarks, originName } from './sourceNames';

/**
 * Resolves what `input.target` names into a document that every document format draws alike. Every
 * highlight that is quoted, cited or annexed has been compared with its stored source text.
 * Errors: `no-such-source`, `no-such-report`, `nothing-to-export`, `quotation-mismatch`, or whatever
 * reading a source text fails with.
 */
export async function resolveReport(input: ExportInput): Promise<Result<ReportDocument>> {
  const scope = exportScope(input);
  if (!scope.ok) return scope;
  const { report, sources } = scope.value;
  const read = await reportContext(input, sources, report !== null && showsClaim(report.body), report);
  if (!read.ok) return read;
  const context = read.value;
  const caseRow = [...input.state.cases.values()][0];
  const body = report ? withoutTitle(resolveBlocks(context, report.body.content), report.title) : [];
  for (const say of context.atEnd) say();
  const { cited } = context;
  const annex = citedFirst(sources, cited).map((source) => annexSource(context, source));
  const all = citedFirst([...sources, ...citedOnly(input, sources, cited)], cited);
  const listed = context.citationStyle === 'numbered' ? all : byLabel(context, all);
  const caseTitle = caseRow?.title ?? 'Case';
  const only = input.target.kind === 'source' ? sources[0] : undefined;
  const given = input.handling?.trim();
  const handling = given ? [given] : handlingMarks(listed);
  return ok({
    title: report?.title ?? only?.title ?? caseTitle,
    caseTitle,
    author: report?.createdBy ?? caseRow?.createdBy ?? '',
    at: input.at,
    facts: factsLine(input.at, listed, annex, handling),
    handling,
    citationStyle: context.citationStyle,
    body,
    topHeading: topHeading(body),
    notes: context.notes,
    annex,
    sources: listed.map((source) => sourceEntry(context, source)),
    warnings: [...new Set(context.warnings)],
  });
}

/** Whether a claim stands in a report. */
function showsClaim(node: RichNode): boolean {
  return (
    node.attrs?.claim !== undefined || node.type === 'liveBlock' || (node.content ?? []).some(showsClaim)
  );
}

/** The body without a first heading that only repeats the title, which every format draws itself. */
function withoutTitle(body: readonly ReportBlock[], title: string): readonly ReportBlock[] {
  const [first, ...rest] = body;
  return first?.kind === 'heading' && inlineText(first.inlines).trim() === title.trim() ? rest : body;
}

function topHeading(body: readonly ReportBlock[]): number {
  const levels = body.flatMap((block) => (block.kind === 'heading' ? block.level : []));
  return levels.length ? Math.min(...levels) : 1;
}

/** Cited sources in order of first citation, then the others as they were. */
function citedFirst(sources: readonly SourceRow[], cited: readonly Id[]): SourceRow[] {
  const rank = (source: SourceRow) => {
    const place = cited.indexOf(source.id);
    return place < 0 ? cited.length : place;
  };
  return [...sources].sort((left, right) => rank(left) - rank(right));
}

/** As a bibliography has them: by what the text cites them as. */
function byLabel({ sourceLabels }: ReportContext, sources: readonly SourceRow[]): SourceRow[] {
  const label = ({ id }: SourceRow) => (sourceLabels.get(id) ?? '').replace(/^\P{L}+/u, '').toLowerCase();
  return [...sources].sort((left, right) => compareText(label(left), label(right)));
}

/** Sources that the report cites as a whole though nothing in them is highlighted. */
function citedOnly(input: ExportInput, annexed: readonly SourceRow[], cited: readonly Id[]): SourceRow[] {
  const have = new Set(annexed.map((source) => source.id));
  return [...new Set(cited)].flatMap((id) => {
    const source = input.state.sources.get(id);
    return source && !have.has(id) ? [source] : [];
  });
}

function sourceEntry(context: ReportContext, source: SourceRow): SourceEntry {
  const origin = source.originId ? context.state.origins.get(source.originId) : undefined;
  return {
    source,
    citedAs: context.sourceLabels.get(source.id) ?? '',
    origin: originName(context.state, source),
    reliability:
      origin && !origin.deletedAt ? reliabilityOf(origin.reliability, usualScheme(context.state)) : '',
    published: source.publishedAt ? formatDate(source.publishedAt) : '',
    takenIn: formatDate(source.importedAt),
    highlights: context.highlights.get(source.id)?.length ?? 0,
    notes: context.notes.filter((note) => note.source === source.id).map((note) => note.number),
  };
}

function reliabilityOf(grade: Grade | null, usual: string): string {
  return grade ? `${grade.code}, ${gradeWords(grade, null, usual)}` : '';
}

function factsLine(
  at: string,
  sources: readonly SourceRow[],
  annex: readonly AnnexedSource[],
  handling: readonly string[],
): string {
  const highlights = annex.reduce((sum, { highlights: list }) => sum + list.length, 0);
  return [
    `Exported ${formatDate(at)}`,
    count(sources.length, 'source'),
    count(highlights, 'highlight'),
    ...(handling.length > 0 ? [`Handling: ${handling.join(', ')}`] : []),
  ].join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
