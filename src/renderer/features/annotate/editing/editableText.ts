import { fail, type HighlightRow, type Id, ok, type Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';

/** The canonical text some highlights of one source stand in, or why they cannot be changed. */
export async function editableText(highlightIds: readonly Id[]): Promise<Result<string>> {
  const { database, host } = app();
  const rows = (await database.highlights.bulkGet([...highlightIds])).filter(
    (row): row is HighlightRow => row !== undefined && row.deletedAt === null,
  );
  const first = rows[0];
  const source = first && (await database.sources.get(first.sourceId));
  if (!first || rows.length < highlightIds.length || !source)
    return fail('highlight-missing', 'The highlight is gone. Choose another one.');
  if (rows.some(({ sourceId }) => sourceId !== first.sourceId))
    return fail('other-source', 'Only highlights of one source can be changed together.');
  if (rows.some(({ textSha256 }) => textSha256 !== source.textSha256))
    return fail(
      'other-version',
      `This highlight was made on an earlier version of “${source.title}”. Bring it over to the newer text first.`,
    );
  const loaded = await loadSourceText(database, host, source);
  return loaded.ok ? ok(loaded.value.text) : loaded;
}
