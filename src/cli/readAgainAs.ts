import type { CaseFile } from '@core/casefile';
import { type ReadAgain, readAgain, readingChoices } from '@core/import';
import { encodingOf, encodings } from '@core/import/encoding/encodingLabels';
import { fail, type Reading, type Result, type SourceRow } from '@core/model';
import type { Options } from './command';
import { textOption } from './option';

/** What says how a source that is in the case is to be read again. */
export const readAgainOptions = {
  source: { type: 'string' },
  encoding: { type: 'string' },
  reread: { type: 'boolean' },
  'whole-page': { type: 'boolean' },
  article: { type: 'boolean' },
} as const;

/** Whether a call asks for another reading of bytes that are in the case. */
export function asksToReadAgain(options: Options): boolean {
  return ['encoding', 'reread', 'whole-page', 'article'].some((name) => options[name] !== undefined);
}

/**
 * Reads a source of the case again as the options say. Fails with `usage` for choices that contradict each other or
 * are unknown, `not-a-choice` for one that its format has not, `bytes-missing`, or as reading does.
 */
export async function readAgainAs(
  caseFile: CaseFile,
  source: SourceRow,
  options: Options,
  at: string,
): Promise<Result<ReadAgain>> {
  if (options['whole-page'] && options.article)
    return fail('usage', '--whole-page and --article contradict each other');
  const label = textOption(options, 'encoding');
  const encoding = label === null ? null : encodingOf(label);
  if (label !== null && encoding === null)
    return fail('usage', `there is no encoding “${label}”; there are ${encodings.join(', ')}`);
  const choices = readingChoices(source);
  const asksForPage = Boolean(options['whole-page'] ?? options.article);
  if ((encoding !== null && !choices.includes('encoding')) || (asksForPage && !choices.includes('wholePage')))
    return fail('not-a-choice', `“${source.title}” is read as ${source.kind}, which leaves no such choice.`);
  const bytes = caseFile.blobs.sources.get(source.sha256);
  if (!bytes)
    return fail('bytes-missing', `The bytes of “${source.title}” are not in the case; “verify” says more.`);
  const { wholePage: _, ...present } = source.reading ?? {};
  const isWhole = asksForPage ? options['whole-page'] === true : source.reading?.wholePage === true;
  const reading: Reading = {
    ...present,
    ...(encoding !== null && { encoding }),
    ...(isWhole && { wholePage: true }),
  };
  const companions = caseFile.blobs.sources.get(source.companions?.sha256 ?? '');
  return readAgain(source, bytes, reading, at, companions ?? null);
}
