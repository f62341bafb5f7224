import { describePassage } from '@core/anchor';
import { type CaseFile, commitTo, creating, newCaseFile, newRow } from '@core/casefile';
import { takeIn } from '@core/import/takeIn';
import type { HighlightRow, ReportRow, RichNode } from '@core/model';
import { liveBlockAttributes } from '@core/report';
import { seededRandom, seededText } from './seededText';

const by = 'Bench';
const at = '2026-01-01T00:00:00.000Z';
const sources = 25;

interface Wanted {
  readonly paragraphs: number;
  readonly wordsEach: number;
  readonly citations: number;
}

/** A case with one long report that cites highlights of 25 sources, with headings, quotations, claims and live blocks. */
export async function caseWithReport(wanted: Wanted): Promise<CaseFile> {
  const caseFile = newCaseFile({ title: 'Long report', at, by, createdWith: 'Assay bench' });
  const highlights: HighlightRow[] = [];
  await addSource(caseFile, 'Begin here', 'Begin here\n\nA short text.', 0);
  for (let place = 0; place < sources; place++)
    highlights.push(
      ...(await addSource(
        caseFile,
        `Dispatch ${place + 1}`,
        `Dispatch ${place + 1}\n\n${seededText(20_000)}`,
        Math.ceil(wanted.citations / sources),
      )),
    );
  addClaims(caseFile, highlights);
  const report: ReportRow = {
    ...newRow(caseFile.caseId, by, at),
    title: 'Long report',
    body: { type: 'doc', content: body(wanted, highlights, caseFile) },
  };
  commitTo(caseFile, 'Write in the report', [creating('reports', report)], { at, by });
  return caseFile;
}

async function addSource(
  caseFile: CaseFile,
  title: string,
  text: string,
  count: number,
): Promise<HighlightRow[]> {
  const bytes = new TextEncoder().encode(text);
  const taken = await takeIn({
    ...{ bytes, fileName: `${title}.txt`, filePath: null, caseId: caseFile.caseId, at, by },
  });
  if (!taken.ok) throw new Error(taken.error.message);
  const { source, document, sourceText } = taken.value;
  caseFile.blobs.sources.set(source.sha256, bytes);
  caseFile.blobs.texts.set(source.document, document);
  const random = seededRandom(count + title.length);
  const rows = Array.from({ length: count }, (): HighlightRow => {
    const start = 40 + Math.floor(random() * (sourceText.text.length - 200));
    return {
      ...newRow(caseFile.caseId, by, at),
      sourceId: source.id,
      ranges: [describePassage(sourceText.text, start, start + 30 + Math.floor(random() * 90))],
      textSha256: source.textSha256,
      tagIds: [],
      note: null,
    };
  });
  const operations = [creating('sources', source), ...rows.map((row) => creating('highlights', row))];
  commitTo(caseFile, `Take in “${title}”`, operations, { at, by });
  return rows;
}

function addClaims(caseFile: CaseFile, highlights: readonly HighlightRow[]): void {
  const operations = Array.from({ length: 40 }, (_, place) => {
    const claim = {
      ...newRow(caseFile.caseId, by, at),
      text: `Claim ${place + 1} of what happened`,
      note: null,
    };
    const stated = [highlights[place * 3], highlights[place * 3 + 1]].flatMap((highlight) =>
      highlight
        ? [
            creating('statements', {
              ...newRow(caseFile.caseId, by, at),
              claimId: claim.id,
              highlightId: highlight.id,
              stance: 'asserts' as const,
              chain: [],
              reliability: null,
              credibility: null,
            }),
          ]
        : [],
    );
    return [creating('claims', claim), ...stated];
  }).flat();
  commitTo(caseFile, 'State claims', operations, { at, by });
}

function body(
  { paragraphs, wordsEach, citations }: Wanted,
  highlights: readonly HighlightRow[],
  { state }: CaseFile,
): RichNode[] {
  const words = seededText(paragraphs * wordsEach * 9).split(/\s+/u);
  const each = citations / paragraphs;
  const claims = [...state.claims.values()];
  return Array.from({ length: paragraphs }, (_, place): RichNode[] => {
    const own = words.slice(place * wordsEach, (place + 1) * wordsEach);
    const cited = highlights.slice(Math.round(place * each), Math.round((place + 1) * each));
    const cut = Math.ceil(own.length / Math.max(1, cited.length));
    const inlines = cited.flatMap(({ id }, part): RichNode[] => [
      { type: 'text', text: `${own.slice(part * cut, (part + 1) * cut).join(' ')}. ` },
      { type: 'citation', attrs: { kind: 'highlight', id, label: 'passage' } },
    ]);
    const claim = claims[place / 25];
    return [
      ...(place % 10 === 0
        ? [
            {
              type: 'heading',
              attrs: { level: 2 },
              content: [{ type: 'text', text: `Part ${place / 10 + 1}` }],
            },
          ]
        : []),
      { type: 'paragraph', content: inlines.length > 0 ? inlines : [{ type: 'text', text: own.join(' ') }] },
      ...(claim ? [{ type: 'claimBlock', attrs: { claim: claim.id, label: claim.text } }] : []),
      ...(place === paragraphs - 1
        ? [{ type: 'liveBlock', attrs: { ...liveBlockAttributes('source-summary') } }]
        : []),
    ];
  }).flat();
}
