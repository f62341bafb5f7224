import { describePassage } from '@core/anchor';
import { type CaseFile, commitTo, creating, newCaseFile, newRow, writeCaseFile } from '@core/casefile';
import { takeIn } from '@core/import/takeIn';
import { type HighlightRow, type TagRow, tagColours } from '@core/model';
import { seededRandom } from './seededText';

/** A source of a made-up case: what it is called, its text, and how many highlights overlap on it. */
export interface BenchSource {
  readonly fileName: string;
  readonly text: string;
  readonly highlights: number;
  /** All highlights in one change, as an import of annotations makes them; else one change each, as a person does. */
  readonly atOnce?: boolean;
}

const by = 'Bench';
const at = '2026-01-01T00:00:00.000Z';
const shortest = 20;
const longest = 300;

/** An `.assay` file with the given sources, in order, and seeded highlights in ten colours. */
export async function caseWithHighlights(
  title: string,
  sources: readonly BenchSource[],
): Promise<Uint8Array> {
  const caseFile = newCaseFile({ title, at, by, createdWith: 'Assay bench' });
  const tags = tagColours.map(
    (colour, order): TagRow => ({
      ...newRow(caseFile.caseId, by, at),
      name: `Tag ${colour}`,
      colour,
      parentId: null,
      order,
      note: null,
    }),
  );
  commitTo(
    caseFile,
    'Make tags',
    tags.map((tag) => creating('tags', tag)),
    { at, by },
  );
  for (const [place, source] of sources.entries()) await addSource(caseFile, source, tags, place);
  return writeCaseFile(caseFile);
}

async function addSource(
  caseFile: CaseFile,
  { fileName, text, highlights, atOnce }: BenchSource,
  tags: readonly TagRow[],
  place: number,
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const made = new Date(Date.parse(at) + place * 1_000).toISOString();
  const taken = await takeIn({ bytes, fileName, filePath: null, caseId: caseFile.caseId, at: made, by });
  if (!taken.ok) throw new Error(taken.error.message);
  const { source, document, sourceText } = taken.value;
  caseFile.blobs.sources.set(source.sha256, bytes);
  caseFile.blobs.texts.set(source.document, document);
  const operations = [creating('sources', source)];
  const random = seededRandom(place + 7);
  const rows = Array.from({ length: highlights }, (): HighlightRow => {
    const start = Math.floor(random() * (sourceText.text.length - longest - 1));
    const end = start + shortest + Math.floor(random() * (longest - shortest));
    const tag = tags[Math.floor(random() * tags.length)];
    return {
      ...newRow(caseFile.caseId, by, made),
      sourceId: source.id,
      ranges: [describePassage(sourceText.text, start, end)],
      textSha256: source.textSha256,
      tagIds: tag ? [tag.id] : [],
      note: null,
    };
  }).map((row) => creating('highlights', row));
  commitTo(caseFile, `Take in “${source.title}”`, operations, { at: made, by });
  if (atOnce) commitTo(caseFile, 'Take in annotations', rows, { at: made, by });
  else for (const row of rows) commitTo(caseFile, 'Highlight a passage', [row], { at: made, by });
}
