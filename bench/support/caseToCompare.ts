import { describePassage } from '@core/anchor';
import { type CaseFile, commitTo, creating, newCaseFile, newRow, writeCaseFile } from '@core/casefile';
import { takeIn } from '@core/import/takeIn';
import type { ClaimRow, HighlightRow, Operation, OriginRow, SourceRow, StatementRow } from '@core/model';
import { seededRandom, seededText } from './seededText';

export interface CompareSize {
  readonly claims: number;
  readonly statements: number;
  readonly origins: number;
  readonly sources: number;
}

const by = 'Bench';
const at = '2026-01-01T00:00:00.000Z';
const stances = ['asserts', 'asserts', 'asserts', 'denies', 'doubts', 'mentions'] as const;
const names = ['Northern Courier', 'Al-Masar', 'مرصد حرفا', 'Sarab Monitor', '北方日报', 'Radio Hirfa'];

/** An `.assay` file of a seeded case with claims at stated times and statements that cite each other and give numbers. */
export async function caseToCompare(size: CompareSize): Promise<Uint8Array> {
  const random = seededRandom(11);
  const caseFile = newCaseFile({ title: 'Compare', at, by, createdWith: 'Assay bench' });
  const base = () => newRow(caseFile.caseId, by, at);
  const day = () =>
    `2026-0${1 + Math.floor(random() * 6)}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

  const origins = Array.from({ length: size.origins }, (_, place): OriginRow => {
    const name = `${names[place % names.length]} ${place + 1}`;
    return { ...base(), name, kind: 'outlet', aliases: [], parentId: null, reliability: null, note: null };
  });
  const claims = Array.from({ length: size.claims }, (_, place): ClaimRow => {
    const text = `Claim ${place + 1}: ${seededText(60, place).slice(0, 70)}`;
    return { ...base(), text, note: null, ...(place % 3 > 0 && { time: { from: day() } }) };
  });
  commitTo(
    caseFile,
    'Make origins',
    origins.map((row) => creating('origins', row)),
    { at, by },
  );
  commitTo(
    caseFile,
    'Make claims',
    claims.map((row) => creating('claims', row)),
    { at, by },
  );

  const sources: { row: SourceRow; text: string }[] = [];
  for (let place = 0; place < size.sources; place += 1)
    sources.push(
      await takeInText(caseFile, place === 0 ? 'Begin here' : `Source ${place}`, place, day(), pick(origins)),
    );

  const operations: Operation[] = [];
  for (let place = 0; place < size.statements; place += 1) {
    const source = pick(sources);
    const start = Math.floor(random() * (source.text.length - 80));
    const highlight: HighlightRow = {
      ...base(),
      sourceId: source.row.id,
      ranges: [describePassage(source.text, start, start + 40)],
      textSha256: source.row.textSha256,
      tagIds: [],
      note: null,
    };
    const depth = Math.floor(random() * 3);
    const low = Math.floor(random() * 30);
    const statement: StatementRow = {
      ...base(),
      claimId: (claims[place % claims.length] as ClaimRow).id,
      highlightId: highlight.id,
      stance: pick(stances),
      chain: [source.row.originId ?? '', ...Array.from({ length: depth }, () => pick(origins).id)].map(
        (originId) => ({
          originId,
          mode: 'indirect' as const,
          hedge: null,
        }),
      ),
      reliability: { scheme: 'nato', code: pick(['A', 'B', 'C', 'D', 'E', 'F']) },
      credibility: { scheme: 'nato', code: pick(['2', '3', '4', '5', '6']) },
      ...(place % 4 === 0 && {
        quantity: {
          low,
          best: null,
          high: low + Math.floor(random() * 9),
          unit: 'people',
          kind: 'killed',
          who: '',
          asOf: null,
        },
      }),
    };
    operations.push(creating('highlights', highlight), creating('statements', statement));
  }
  commitTo(caseFile, 'Make statements', operations, { at, by });
  return writeCaseFile(caseFile);
}

async function takeInText(
  caseFile: CaseFile,
  title: string,
  place: number,
  publishedAt: string,
  origin: OriginRow,
): Promise<{ row: SourceRow; text: string }> {
  const bytes = new TextEncoder().encode(`${title}\n\n${seededText(4_000, place)}`);
  // The list of sources begins with the first one.
  const made = new Date(Date.parse(at) + place * 1_000).toISOString();
  const taken = await takeIn({
    bytes,
    fileName: `${title}.txt`,
    filePath: null,
    caseId: caseFile.caseId,
    at: made,
    by,
  });
  if (!taken.ok) throw new Error(taken.error.message);
  const { source, document, sourceText } = taken.value;
  const row = { ...source, title, publishedAt, originId: origin.id };
  caseFile.blobs.sources.set(row.sha256, bytes);
  caseFile.blobs.texts.set(row.document, document);
  commitTo(caseFile, `Take in “${title}”`, [creating('sources', row)], { at: made, by });
  return { row, text: sourceText.text };
}
