import { type SourceRow, sourceRowSchema } from '@core/model';
import { describe, expect, it } from 'vitest';
import { newerSource } from './newerSource';

const id = '019a5a5a-0000-7000-8000-000000000001';
const other = '019a5a5a-0000-7000-8000-000000000002';
const row = (fields: Partial<SourceRow>): SourceRow => ({
  id,
  caseId: id,
  createdAt: '2031-05-03T10:00:00.000Z',
  createdBy: 'A',
  updatedAt: '2031-05-03T10:00:00.000Z',
  deletedAt: null,
  title: 'Title of the analyst',
  kind: 'txt',
  fileName: 'old.txt',
  filePath: null,
  size: 3,
  sha256: '1'.repeat(64),
  document: '2'.repeat(64),
  textSha256: '3'.repeat(64),
  characters: 3,
  importer: { name: 'txt', version: '1' },
  encoding: 'utf-8',
  language: 'en',
  originId: other,
  author: 'Somebody',
  publisher: null,
  publishedAt: '2031-05-01',
  address: null,
  importedAt: '2031-05-03T10:00:00.000Z',
  warnings: ['old'],
  note: null,
  ...fields,
});
const taken = row({
  id: other,
  title: 'Title of the file',
  fileName: 'new.html',
  kind: 'html',
  sha256: '4'.repeat(64),
  document: '5'.repeat(64),
  textSha256: '6'.repeat(64),
  originId: null,
  author: null,
  publishedAt: null,
  importedAt: '2031-06-01T10:00:00.000Z',
  warnings: [],
});

describe('a newer version of a source', () => {
  const newer = newerSource(row({}), taken, '2031-06-01T10:00:00.000Z');

  it('keeps the id, title and origin that the rest of the case refers to', () => {
    expect([newer.id, newer.title, newer.originId, newer.author]).toEqual([
      id,
      'Title of the analyst',
      other,
      'Somebody',
    ]);
  });

  it('has the bytes and the text of the newer file, and the known date where it tells none', () => {
    expect([newer.fileName, newer.sha256, newer.document, newer.textSha256]).toEqual([
      'new.html',
      '4'.repeat(64),
      '5'.repeat(64),
      '6'.repeat(64),
    ]);
    expect(newer.publishedAt).toBe('2031-05-01');
  });

  it('loses nothing of the former ones, the oldest first, and passes the schema', () => {
    const third = newerSource(newer, row({ sha256: '7'.repeat(64) }), '2031-07-01T10:00:00.000Z');
    expect(third.earlierVersions?.map(({ sha256 }) => sha256[0])).toEqual(['1', '4']);
    expect(third.earlierVersions?.[0]?.warnings).toEqual(['old']);
    expect(sourceRowSchema.safeParse(third).success).toBe(true);
  });
});
