import type { Result, SourceRow, SourceText, SourceVersion } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { app } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';

/** The text of an earlier version of a source. */
export function loadEarlierText(
  source: Pick<SourceRow, 'title'>,
  version: SourceVersion,
): Promise<Result<SourceText>> {
  const { database, host } = app();
  const title = `${source.title}, version of ${formatDate(version.importedAt)}`;
  return loadSourceText(database, host, { document: version.document, title });
}

/** The version of a source a highlight was made on; undefined where that is the newest. */
export function versionOfText(source: SourceRow, textSha256: string): SourceVersion | undefined {
  if (source.textSha256 === textSha256) return undefined;
  return source.earlierVersions?.findLast((version) => version.textSha256 === textSha256);
}
