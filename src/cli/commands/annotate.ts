import { commitTo, creating } from '@core/casefile';
import { type Operation, ok } from '@core/model';
import { readAnnotations } from '../annotations/readAnnotations';
import { refusedGrades } from '../annotations/refusedGrades';
import { takeAnnotation } from '../annotations/takeAnnotation';
import { openCase, readWhole, saveCase } from '../caseOnDisk';
import type { Command } from '../command';
import { highlightJson } from '../highlightJson';
import { analystOf, byOption, jsonOption } from '../option';

export const annotateCommand: Command = {
  name: 'annotate',
  usage: 'CASE.assay FILE.jsonld [--by NAME] [--json]',
  summary:
    'Takes in W3C annotations as highlights. One that fits no source is named, the others are taken in (exit code 1).',
  details: [
    'Reads an annotation, a list, a page or a collection. The target’s source is found by id, address, file name,',
    'title or SHA-256; the words must stand in it exactly. Tagging bodies become tags, the others the note.',
  ],
  options: { ...byOption, ...jsonOption },
  places: { least: 2, most: 2 },
  async run({ places, options, surroundings }) {
    const [path, file] = places as [string, string];
    const opened = await openCase(path);
    if (!opened.ok) return opened;
    const bytes = await readWhole(file);
    if (!bytes.ok) return bytes;
    const annotations = readAnnotations(bytes.value, file);
    if (!annotations.ok) return annotations;
    const { caseFile } = opened.value;
    const json: object[] = [];
    const lines: string[] = [];
    const remarks: string[] = [];
    const changesBefore = caseFile.changes.length;
    for (const [index, annotation] of annotations.value.entries()) {
      const details = { at: surroundings.now(), by: analystOf(options) };
      const operations: Operation[] = [];
      const name = typeof annotation.id === 'string' ? annotation.id : `number ${index + 1}`;
      const taken = takeAnnotation(caseFile, annotation, details, operations);
      if (!taken.ok) {
        json.push({ annotation: name, error: taken.error.message });
        remarks.push(`assay annotate: annotation ${name}: ${taken.error.message}`);
        continue;
      }
      const { highlight, text, warnings } = taken.value;
      if (taken.value.isNew) {
        operations.push(creating('highlights', highlight));
        commitTo(caseFile, 'Take in an annotation', operations, details);
      }
      const shown = highlightJson(caseFile.state, highlight, text);
      json.push({ annotation: name, highlight: highlight.id, ...shown, warnings });
      lines.push(`${highlight.id}\n`);
      for (const refused of refusedGrades(annotation))
        remarks.push(`assay annotate: annotation ${name}: taken in, but not a grade of it: ${refused}`);
    }
    if (caseFile.changes.length > changesBefore) {
      const saved = await saveCase(opened.value);
      if (!saved.ok) return saved;
    }
    return ok({ json, text: lines.join(''), remarks, complete: remarks.length === 0 });
  },
};
