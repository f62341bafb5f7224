// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { cleanPastedMarkup } from './cleanPastedMarkup';
import { richTextExtensions } from './richTextExtensions';

/** What is in a note after each of these was pasted one after the other. */
function pasted(...markups: readonly string[]): string {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: richTextExtensions(),
    editorProps: { transformPastedHTML: cleanPastedMarkup },
  });
  for (const markup of markups) editor.view.pasteHTML(markup, new Event('paste') as ClipboardEvent);
  const text = editor.getText();
  editor.destroy();
  return text;
}

test.each([
  [
    'fields named after what scripts read',
    '<form><input name="attributes"><input name="remove">words</form>',
  ],
  [
    'fields named after what scripts call',
    '<form><input name="removeAttribute"><p onclick="x()">words</p></form>',
  ],
  ['a cell as wide as memory', '<table><tr><td colspan="999999999" rowspan="-1">words</td></tr></table>'],
  ['a table without cells', 'words<table><tr></tr></table>words'],
  ['a cell without width', '<table><tr><td colspan="0" rowspan="0">words</td></tr></table>'],
  ['a list that begins beyond numbers', '<ol start="99999999999999999999"><li>words</li></ol>'],
  ['a piece open deeper than it is', '<p data-pm-slice=\'9 9 ["paragraph",{}]\'>words</p>'],
  ['a piece open deeper than it is, of nothing', "<p data-pm-slice='99 0 []'>words</p>"],
  [
    'a piece in names of the prototype',
    '<p data-pm-slice=\'0 0 ["__proto__",{"x":1},"constructor",{}]\'>words</p>',
  ],
  ['a piece in no list', "<p data-pm-slice='1 1 {}'>words</p>"],
  [
    'a piece in a table it is not in',
    '<p data-pm-slice=\'1 1 ["tableRow",{},"tableCell",{"colspan":1e9}]\'>words</p>',
  ],
])('pasting stops at %s, and the browser would paste by itself', (_, markup) => {
  expect(pasted(markup)).toContain('words');
  expect(pasted('<table><tr><td>a</td></tr></table>', markup, markup)).toContain('words');
});

test('a forged text with a cell as wide as memory is opened', () => {
  const text = (colspan: unknown) => ({
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', attrs: { colspan, rowspan: 1 }, content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
    ],
  });
  const { schema } = new Editor({ extensions: richTextExtensions() });
  expect(() => schema.nodeFromJSON(text(2)).check()).not.toThrow();
  for (const colspan of [1e9, 0, -1, 1.5, '2', null])
    expect(() => schema.nodeFromJSON(text(colspan)).check()).toThrow(RangeError);
});
