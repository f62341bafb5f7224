import { expect, test } from 'vitest';
import { isHiddenName, isPartOfSavedPage } from './passedOver';

test.each(['.DS_Store', '.git', 'Thumbs.db', 'desktop.ini', '~$report.docx', '__MACOSX'])(
  'what a system put into a folder becomes a source: %s',
  (name) => expect(isHiddenName(name)).toBe(true),
);

test.each(['report.docx', 'a.b', '~draft.txt', 'my thumbs.db.txt'])(
  'a file of the user is passed over: %s',
  (name) => expect(isHiddenName(name)).toBe(false),
);

test('the scripts and pictures of a saved page become sources', () => {
  const paths = new Set([
    'case/page.html',
    'case/page_files/a.js',
    'case/page_files/img/b.png',
    'case/other_files/c.txt',
  ]);
  const parts = [...paths].filter((path) => isPartOfSavedPage(path, paths));
  expect(parts).toEqual(['case/page_files/a.js', 'case/page_files/img/b.png']);
});
