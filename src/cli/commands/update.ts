import { basename, resolve } from 'node:path';
import { type LocatedState, locatedStates, reasonInWords } from '@core/anchor';
import { type CaseFile, commitTo, textOfHighlight, updating } from '@core/casefile';
import { byPlaceInText } from '@core/highlights/placeInText';
import { blobsOf } from '@core/import/blobsOf';
import { type TakenIn, takeIn } from '@core/import/takeIn';
import { fail, living, ok, type Result, type SourceRow } from '@core/model';
import { CodePointIndex } from '@core/text';
import { type UpdatedSource, updateSource } from '@core/versions';
import { companionsBeside } from '../../main/services/savedPageFolder';
import { openCase, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { fileTime } from '../fileTime';
import { findByName } from '../findByName';
import { shortId } from '../listings/names';
import { analystOf, byOption, jsonOption, textOption } from '../option';
import { outcomeJson } from '../outcomeJson';
import { printable } from '../printable';
import { asksToReadAgain, readAgainAs, readAgainOptions } from '../readAgainAs';
import { readSource } from '../readSource';
import { table } from '../table';

export const updateCommand: Command = {
  name: 'update',
  usage:
    'CASE.assay SOURCE NEWFILE | CASE.assay --source SOURCE --reread|--encoding NAME|--whole-page|--article',
  summary: 'Puts a newer version of a source in its place and says what became of each highlight.',
  details: [
    'exact: the same words at the same place; moved: the same words elsewhere, or in another layout.',
    'changed: close words, shown as found; ambiguous: several places; orphan: nowhere any more.',
    'Only exact and moved highlights are attached to the new version. All others stay on the earlier one,',
    'which is kept with its bytes and its text, until somebody confirms a place.',
    'Without NEWFILE, the bytes in the case are read again: --reread with the present reader, --encoding NAME in',
    'another encoding, --whole-page or --article for a web page. The choice is kept with the source.',
    'With --json, start and end count code points of the new text; they are null for ambiguous and orphan.',
  ],
  options: { ...readAgainOptions, ...byOption, ...jsonOption },
  places: { least: 1, most: 3 },
  async run({ places, options, surroundings }) {
    const named = textOption(options, 'source');
    const [path, name, file, ...rest] = named === null ? places : [places[0], named, ...places.slice(1)];
    const again = asksToReadAgain(options);
    if (path === undefined || name === undefined || rest.length > 0 || (file !== undefined) === again)
      return fail('usage', 'name a source, and either a newer file or how to read it again');
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const source = findByName(living(caseFile.state, 'sources'), name, 'source');
    if (!source.ok) return source;
    const details = { at: surroundings.now(), by: analystOf(options) };
    const read =
      file === undefined
        ? await readAgainAs(caseFile, source.value, options, details.at)
        : await readNewer(caseFile, source.value, file, details);
    if (!read.ok) return read;
    const { taken } = read.value;
    const { text } = taken.sourceText;
    const updated = updatedSource(caseFile, source.value, read.value, details.at);
    if (!updated.ok) return updated;
    for (const { area, sha256, bytes } of blobsOf(taken)) caseFile.blobs[area].set(sha256, bytes);
    const operations = [
      updating('sources', source.value, updated.value.source, details.at),
      ...updated.value.attached.flatMap((row) => {
        const before = caseFile.state.highlights.get(row.id);
        return before ? [updating('highlights', before, row, details.at)] : [];
      }),
    ];
    const label = `${file === undefined ? 'Read again' : 'Update source'} “${source.value.title}”`;
    commitTo(caseFile, label, operations, details);
    const saved = await saveCase(opened.value);
    if (!saved.ok) return saved;
    const counted = { text, index: new CodePointIndex(text) };
    const json = updated.value.outcomes.map((outcome) => outcomeJson(outcome, counted));
    return ok({ json, text: inWords(updated.value, json), remarks: taken.source.warnings });
  },
};

/** What was read, and for bytes read again what they were before. */
interface Read {
  readonly taken: TakenIn;
  readonly former?: SourceRow;
}

async function readNewer(
  caseFile: CaseFile,
  { id, caseId }: SourceRow,
  file: string,
  details: { readonly at: string; readonly by: string },
): Promise<Result<Read>> {
  const bytes = await readSource(file);
  if (!bytes.ok) return bytes;
  const taken = await takeIn({
    ...{ bytes: bytes.value, fileName: basename(file), filePath: resolve(file), id, caseId, ...details },
    fileModifiedAt: await fileTime(file),
    companions: await companionsBeside(file),
  });
  if (!taken.ok) return taken;
  const other = takenBefore(caseFile, taken.value.source);
  if (other)
    return fail('source-known', `${file} is in the case already, as “${other.title}”; nothing was updated.`);
  return ok({ taken: taken.value });
}

type OutcomeJson = ReturnType<typeof outcomeJson>;

function updatedSource(
  caseFile: CaseFile,
  source: SourceRow,
  { taken, former }: Read,
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
  const { text } = taken.sourceText;
  const steps = updateSource({
    ...{ source, taken: taken.source, text, highlights, olderTexts, at },
    ...(former && { former }),
  });
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
