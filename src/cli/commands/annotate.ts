import { basename } from 'node:path';
import { exchangeFormatOf } from '@core/exchange';
import { readAnnotations } from '@core/exchange/annotations/readAnnotations';
import { ok } from '@core/model';
import { openCase, readWhole, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { analystOf, byOption, jsonOption } from '../option';
import { isLost, lineJson, lineRemark, takeExchange } from '../takeExchange';

export const annotateCommand: Command = {
  name: 'annotate',
  usage: 'CASE.assay FILE.jsonld|FILE.qdpx|FILE.qdc|FILE.docx [--strict] [--by NAME] [--json]',
  summary:
    'Takes in annotations, a coding project, a codebook or a reviewed Word document. What fits no source is named, the rest is taken in (exit code 1).',
  details: [
    'W3C annotations: one, a list, a page or a collection. The source is found by id, SHA-256, address, file name or',
    'title, else by the words. Where position and words disagree the words decide; ambiguous ones are not attached.',
    'Tagging bodies become tags, the others the note.',
    'REFI-QDA projects (.qdpx) bring their sources along; codes become tags, selections highlights.',
    'A Word document exported from the case brings back what reviewers did to its comments: new ones, edits, answers,',
    'and which are settled. A deleted comment is told, and its highlight left as it is.',
    '--strict refuses a project or codebook that is not as the standard has it.',
    '--json: a list of {annotation, kind, fate, …}; fate is exact, moved, taken, known, ambiguous, not-found, no-source,',
    'left-out or tolerated. Highlights have the fields of “list highlights” and warnings; lost ones have error.',
  ],
  options: { strict: { type: 'boolean' }, ...byOption, ...jsonOption },
  places: { least: 2, most: 2 },
  async run({ places, options, surroundings }) {
    const [path, file] = places as [string, string];
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const bytes = await readWhole(file);
    if (!bytes.ok) return bytes;
    const input = { bytes: bytes.value, fileName: basename(file) };
    if (!exchangeFormatOf(input)) {
      // Of annotations that are none it is said what they lack.
      const annotations = readAnnotations(bytes.value, file);
      if (!annotations.ok) return annotations;
    }
    const { caseFile } = opened.value;
    const details = { at: surroundings.now(), by: analystOf(options), isStrict: options.strict === true };
    const taken = await takeExchange(caseFile, input, details);
    if (!taken.ok) return taken;
    const { lines, operations } = taken.value;
    if (operations.length > 0) {
      const saved = await saveCase(opened.value);
      if (!saved.ok) return saved;
    }
    return ok({
      json: lines.map((line) => lineJson(caseFile, line)),
      text: lines
        .filter((line) => line.highlightId !== null && line.fate !== 'tolerated')
        .map(({ highlightId }) => `${highlightId}\n`)
        .join(''),
      remarks: lines.flatMap((line) => lineRemark('annotate', line) ?? []),
      complete: !lines.some(isLost),
    });
  },
};
