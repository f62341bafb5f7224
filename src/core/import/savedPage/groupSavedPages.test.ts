import { expect, test } from 'vitest';
import { groupSavedPages } from './groupSavedPages';

test('pages are grouped with the folders browsers save beside them, in any language', () => {
  const grouped = groupSavedPages([
    'a/Dam.htm',
    'a/Dam_files/x.css',
    'a/Dam-Dateien/y.png',
    'a/Dam notes/z.txt',
    'Dam_files/x.css',
    'سد.html',
    'سد_ملفات/x.png',
    'other_files/x.png',
    'a/Dam-annexes/contract.pdf',
    'Word.htm',
    'Word.files/image001.png',
  ]);
  expect(grouped.sources).toEqual([
    'a/Dam.htm',
    'a/Dam notes/z.txt',
    'Dam_files/x.css',
    'سد.html',
    'other_files/x.png',
    'a/Dam-annexes/contract.pdf',
    'Word.htm',
  ]);
  expect(grouped.companions.get('Word.htm')).toEqual(['Word.files/image001.png']);
  expect(grouped.companions.get('a/Dam.htm')).toHaveLength(2);
  expect(grouped.companions.get('سد.html')).toEqual(['سد_ملفات/x.png']);
});
