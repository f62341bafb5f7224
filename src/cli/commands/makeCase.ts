import { packCaseFile } from '@core/casefile';
import { ok } from '@core/model';
import { replaceFile } from '../caseOnDisk';
import type { Command } from '../command';
import { makeCase } from '../makeCase/makeCase';

/** Not in the help: how the build makes the sample case out of its readable definition. */
export const makeCaseCommand: Command = {
  name: 'make-case',
  usage: 'FOLDER CASE.assay',
  summary: null,
  options: {},
  places: { least: 2, most: 2 },
  async run({ places, surroundings }) {
    const [folder, path] = places as [string, string];
    const made = await makeCase(folder, `Assay ${surroundings.version}`);
    if (!made.ok) return made;
    const packed = packCaseFile(made.value, 0);
    if (!packed.ok) return packed;
    const written = await replaceFile(path, packed.value);
    if (!written.ok) return written;
    const { sources, highlights, claims, statements } = made.value.state;
    const counts = `${sources.size} sources, ${highlights.size} highlights, ${claims.size} claims, ${statements.size} statements`;
    return ok({ text: `${path}: ${counts}\n` });
  },
};
