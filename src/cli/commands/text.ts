import { sourceTextOf } from '@core/casefile';
import { living, ok } from '@core/model';
import { openCase } from '../caseOnDisk';
import type { Command } from '../command';
import { findByName } from '../findByName';
import { opened as opening, passphraseOption, passphraseUsage } from '../passphrase';

export const textCommand: Command = {
  name: 'text',
  usage: `CASE.assay SOURCE ${passphraseUsage}`,
  summary: 'Prints the canonical text of a source, byte for byte as stored (UTF-8, no line end added).',
  options: passphraseOption,
  places: { least: 2, most: 2 },
  async run({ places, options }) {
    const [path, name] = places as [string, string];
    const opened = await openCase(path, (bytes) => opening(path, bytes, options));
    if (!opened.ok) return opened;
    const { caseFile } = opened.value;
    const source = findByName(living(caseFile.state, 'sources'), name, 'source');
    if (!source.ok) return source;
    const text = sourceTextOf(caseFile, source.value.id);
    if (!text.ok) return text;
    return ok({ text: new TextEncoder().encode(text.value.text) });
  },
};
