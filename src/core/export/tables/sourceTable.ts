import type { SourceRow } from '../../model/rows';
import { originName } from '../../report/sourceNames';
import { sourceVersions } from '../../versions/sourceVersions';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

/** A row for each source with where it came from. */
export function sourceTable(context: TableContext): CaseTable {
  const { state, sources, highlights } = context;
  return tableOf<SourceRow>(
    'Sources',
    [
      { name: 'Title', width: 48, of: ({ title }) => title },
      { name: 'Origin', width: 24, of: (source) => originName(state, source) },
      { name: 'Publisher', width: 24, of: ({ publisher }) => publisher },
      { name: 'Author', width: 24, of: ({ author }) => author },
      { name: 'Published', width: 22, of: ({ publishedAt }) => publishedAt },
      { name: 'Captured', width: 22, of: ({ capturedAt }) => capturedAt },
      { name: 'Taken in', width: 22, of: ({ importedAt }) => importedAt },
      { name: 'Taken in by', width: 16, of: ({ createdBy }) => createdBy },
      { name: 'Address', width: 48, of: ({ address }) => address },
      { name: 'Language', width: 9, of: ({ language }) => language },
      { name: 'Handling', width: 18, of: ({ handling }) => handling },
      { name: 'Kind', width: 10, of: ({ kind }) => kind },
      { name: 'File name', width: 30, of: ({ fileName }) => fileName },
      { name: 'Bytes', width: 12, of: ({ size }) => size },
      { name: 'Characters', width: 12, of: ({ characters }) => characters },
      { name: 'Highlights', width: 10, of: ({ id }) => highlights.get(id)?.length ?? 0 },
      { name: 'Versions', width: 9, of: (source) => sourceVersions(source).length },
      { name: 'SHA-256', width: 66, of: ({ sha256 }) => sha256 },
      { name: 'Read by', width: 16, of: ({ importer }) => `${importer.name} ${importer.version}` },
      {
        name: 'Fields',
        width: 40,
        of: ({ fields = [] }) => fields.map(({ name, value }) => `${name}: ${value}`).join('\n'),
      },
      { name: 'Note', width: 48, of: ({ note }) => context.noteText(note) },
      { name: 'Id', width: 38, of: ({ id }) => id },
    ],
    sources,
  );
}
