// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cleanPastedMarkup } from './cleanPastedMarkup';

const cleaned = (markup: string) =>
  cleanPastedMarkup(markup)
    .replace(/^<body[^>]*>|<\/body>$/g, '')
    .replace(/ xmlns="[^"]*"/g, '');

test.each([
  ['a handler', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['a handler without quotes', '<b onmouseover=x()>a</b>', '<b>a</b>'],
  ['a picture from elsewhere', 'a<img src="http://e.example/x.png" onerror="x()">b', 'ab'],
  ['a script', '<script>x()</script>a', 'a'],
  [
    'another program’s look',
    '<p style="color:red" class="Mso"><span style="x">a</span></p>',
    '<p><span>a</span></p>',
  ],
])('%s does not come along', (_, markup, expected) => {
  expect(cleaned(markup)).toBe(expected);
});

test.each([
  '<a href="https://e.example/">a</a>',
  '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
])('what a note can hold stays: %s', (markup) => {
  expect(cleaned(markup)).toBe(markup);
});
