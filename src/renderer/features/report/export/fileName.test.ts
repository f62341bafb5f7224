import { expect, test } from 'vitest';
import { fileNameFor } from './fileName';

test.each([
  ['Depot: who holds it?', 'Depot who holds it.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['مصادر محلية', 'مصادر محلية.docx'],
  ['...', 'Assay export.docx'],
  ['a\u0000b\nc', 'a b c.docx'],
])('a title never makes a file name that leaves the folder or is refused: %j', (title, expected) => {
  expect(fileNameFor(title, 'docx')).toBe(expected);
});
