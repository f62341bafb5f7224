import type { SourceRow } from '@core/model';
import { expect, test } from 'vitest';
import { inLibraryOrder } from './inLibraryOrder';

function source(id: string, createdAt: string, container: string | null = null): SourceRow {
  const partOf = container === null ? undefined : { sourceId: container, fileName: '', sha256: '', path: '' };
  return { id, createdAt, partOf } as unknown as SourceRow;
}

const order = (...sources: SourceRow[]) =>
  inLibraryOrder(sources).map(({ source: { id }, depth }) => `${'>'.repeat(depth)}${id}`);

test('an attachment stands under its mail, whatever else came in meanwhile', () => {
  expect(
    order(
      source('attached', '3', 'mail'),
      source('inner', '4', 'attached'),
      source('other', '2'),
      source('mail', '1'),
    ),
  ).toEqual(['mail', '>attached', '>>inner', 'other']);
});

test('an attachment whose mail is in the bin or filtered away is not lost', () => {
  expect(order(source('attached', '1', 'gone'), source('other', '2'))).toEqual(['attached', 'other']);
});

test('sources that name each other as container are all listed', () => {
  expect(order(source('a', '1', 'b'), source('b', '2', 'a'), source('c', '3', 'c')).toSorted()).toEqual([
    ...['a', 'b', 'c'],
  ]);
});
