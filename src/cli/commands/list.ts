import { fail, ok } from '@core/model';
import { openCase } from '../caseOnDisk';
import type { Command } from '../command';
import { listings } from '../listings';
import { jsonOption } from '../option';
import { opened as opening, passphraseOption, passphraseUsage } from '../passphrase';

const names = Object.keys(listings);

export const listCommand: Command = {
  name: 'list',
  usage: `CASE.assay ${names.join('|')} [--json] ${passphraseUsage}`,
  summary: 'Lists what is in the case, the bin excepted.',
  options: { ...jsonOption, ...passphraseOption },
  places: { least: 2, most: 2 },
  async run({ places, options }) {
    const [path, what] = places as [string, string];
    const listing = Object.hasOwn(listings, what) ? listings[what] : undefined;
    if (!listing) return fail('usage', `there is no list “${what}”`);
    const opened = await openCase(path, (bytes) => opening(path, bytes, options));
    if (!opened.ok) return opened;
    return ok(listing(opened.value.caseFile));
  },
};
