import { basename, resolve } from 'node:path';
import { type LocatedState, locatedStates, reasonInWords } from '@core/anchor';
import { type CaseFile, commitTo, textOfHighlight, updating } from '@core/casefile';
import { byPlaceInText } from '@core/highlights/placeInText';
import { takeIn } from '@core/import/takeIn';
import { fail, living, ok, type Result, type SourceRow } from '@core/model';
import { CodePointIndex } from '@core/text';
import { type UpdatedSource, updateSource } from '@core/versions';
import { openCase, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { findByName } from '../findByName';
import { shortId } from '../listings/names';
import { analystOf, byOption, jsonOption } from '../option';
import { outcomeJson } from '../outcomeJson';
import { printable } from '../printable';
import { readSource } from '../readSource';
import { table } from '../table';

export const updateCommand: Command = {
  name: 'update',
  usage: 'CASE.assay SOURCE NEWFILE [--by NAME] [--json]',
  summary: 'Puts a newer version of a source in its place and says what became of each highlight.',
  details: [
    'exact: the same words at the same place; moved: the same words elsewhere, or in another layout.',
    'changed: close words, shown as found; ambiguous: several places; orphan: nowhere any more.',
    'Only exact and moved highlights are attached to the new version. All others stay on the earlier one,',
    'which is kept with its bytes and its text, until somebody confirms a place.',
    'With --json, start and end count code points of the new text; they are null for ambiguous and orphan.',
  ],
  options: { ...byOption, ...jsonOption },
  places: { least: 3, most: 3 },
  async run({ places, options, surroundings }) {
    const [path, name, file] = places as [string, string, string];
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const source = findByName(living(caseFile.state, 'sources'), name, 'source');
    if (!source.ok) return source;
    const bytes = await readSource(file);
    if (!bytes.ok) return bytes;
    const details = { at: surroundings.now(), by: analystOf(options) };
    const { id, caseId } = source.value;
    const taken = await takeIn({
      bytes: bytes.value,
      fileName: basename(file),
      filePath: resolve(file),
      id,
      caseId,
      ...details,
    });
    if (!taken.ok) return taken;
    const other = takenBefore(caseFile, taken.value.source);
    if (other)
      return fail(
        'source-known',
        `${file} is in the case already, as “${other.title}”; nothing was updated.`,
      );
    const { text } = taken.value.sourceText;
    const updated = updatedSource(caseFile, source.value, taken.value.source, text, details.at);
    if (!updated.ok) return updated;
    caseFile.blobs.sources.set(taken.value.source.sha256, bytes.value);
    caseFile.blobs.texts.set(taken.value.source.document, taken.value.document);
    const operations = [
      updating('sources', source.value, updated.value.source, details.at),
      ...updated.value.attached.flatMap((row) => {
        const before = caseFile.state.highlights.get(row.id);
        return before ? [updating('highlights', before, row, details.at)] : [];
      }),
    ];
    commitTo(caseFile, `Update source “${source.value.title}”`, operations, details);
    const saved = await saveCase(opened.value);
    if (!saved.ok) return saved;
    const counted = { text, index: new CodePointIndex(text) };
    const json = updated.value.outcomes.map((outcome) => outcomeJson(outcome, counted));
    return ok({ json, text: inWords(updated.value, json), remarks: taken.value.source.warnings });
  },
};

type OutcomeJson = ReturnType<typeof outcomeJson>;

function updatedSource(
  caseFile: CaseFile,
  source: SourceRow,
  taken: SourceRow,
  text: string,
  at: string,
): Result<UpdatedSource> {
  const highlights = living(caseFile.state, 'highlights')
    .filter((highlight) => highlight.sourceId === source.id)
    .sort(byPlaceInText);
  const olderTexts = new Map<string, string>();
  for (const highlight of highlights) {
    if (olderTexts.has(highlight.textSha256)) continue;
    const older = textOfHighlight(caseFile, highlight);
    if (older.ok) olderTexts.set(highlight.textSha256, older.value.text);
  }
  const steps = updateSource({ source, taken, text, highlights, olderTexts, at });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Another source with the same bytes: two sources of one document would be counted as two. */
function takenBefore(caseFile: CaseFile, taken: SourceRow): SourceRow | undefined {
  return living(caseFile.state, 'sources').find((row) => row.id !== taken.id && row.sha256 === taken.sha256);
}

function inWords({ source, outcomes }: UpdatedSource, json: readonly OutcomeJson[]): string {
  const count = (state: LocatedState) => outcomes.filter((outcome) => outcome.state === state).length;
  const counts = locatedStates.map((state) => `${count(state)} ${state}`).join(', ');
  const head = `${printable(source.title)}: version ${(source.earlierVersions?.length ?? 0) + 1}, ${source.characters} characters\n`;
  const rows = json.map((row) => [
    shortId(row.highlight),
    row.state,
    row.score.toFixed(2),
    row.start,
    row.end,
    row.reasons.map(reasonInWords).join(' '),
    row.found === null || row.found === row.exact ? row.exact : `${row.exact} → ${row.found}`,
  ]);
  const list = table(['highlight', 'state', 'score', 'start', 'end', 'why', 'words'], rows);
  return `${head}${list}${outcomes.length > 0 ? `${counts}\n` : ''}`;
}
