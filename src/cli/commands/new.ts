import { basename } from 'node:path';
import { newCaseFile } from '@core/casefile';
import { fail, ok } from '@core/model';
import { createCase } from '../caseOnDisk';
import type { Command } from '../command';
import { analystOf, byOption, jsonOption, textOption } from '../option';

export const newCommand: Command = {
  name: 'new',
  usage: 'CASE.assay [--title T] [--by NAME]',
  summary: 'Makes an empty case. A file that is there already is left alone.',
  options: { title: { type: 'string' }, ...byOption, ...jsonOption },
  places: { least: 1, most: 1 },
  async run({ places, options, surroundings }) {
    const [path] = places as [string];
    const title = (textOption(options, 'title') ?? basename(path).replace(/\.assay$/i, '')).trim();
    if (title === '' || title.length > 2_000)
      return fail('usage', 'a title has between 1 and 2,000 characters');
    const caseFile = newCaseFile({
      title,
      at: surroundings.now(),
      by: analystOf(options),
      createdWith: `Assay ${surroundings.version}`,
    });
    const created = await createCase(path, caseFile);
    if (!created.ok) return created;
    return ok({ json: { id: caseFile.caseId, title, file: path }, text: `${caseFile.caseId}\n` });
  },
};
