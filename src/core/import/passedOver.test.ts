import { expect, test } from 'vitest';
import { isHiddenName } from './passedOver';

test.each(['.DS_Store', '.git', 'Thumbs.db', 'desktop.ini', '~$report.docx', '__MACOSX'])(
  'what a system put into a folder becomes a source: %s',
  (name) => expect(isHiddenName(name)).toBe(true),
);

test.each(['report.docx', 'a.b', '~draft.txt', 'my thumbs.db.txt'])(
  'a file of the user is passed over: %s',
  (name) => expect(isHiddenName(name)).toBe(false),
);
