import { expect, test } from 'vitest';
import { type MarkupElement, textOf } from '../markup/markupNode';
import { parseXml } from './parseXml';
import { scanXml } from './scanXml';

function parsed(xml: string | Uint8Array): MarkupElement {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const read = parseXml(bytes, { fileName: 'a.odt', part: 'content.xml' });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

test('a document that chooses other prefixes for known vocabularies is read all the same', () => {
  const root = parsed(
    '<a:p xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:b="urn:x" a:val="1" plain="2"><b:w/><w:p xmlns:w="urn:unknown"/></a:p>',
  );
  expect(root.name).toBe('w:p');
  expect([...root.attributes]).toEqual([
    ['w:val', '1'],
    ['plain', '2'],
  ]);
  expect(root.children.map((child) => (child as MarkupElement).name)).toEqual(['b:w', 'other:p']);
});

test('text keeps white space, character data sections and names of characters', () => {
  expect(
    textOf([parsed('<p xmlns="http://www.w3.org/1999/xhtml"> a&nbsp;&#233;<![CDATA[<b>]]>\n</p>')]),
  ).toBe(' a\u00a0é<b>\n');
});

test.each([
  ['windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
  ['utf-8', [...new TextEncoder().encode('Привет')]],
  ['UTF-16', [...new TextEncoder().encode('Привет')]],
])('the encoding an XML declaration states (%s) is honoured where it can be so', (encoding, bytes) => {
  const head = new TextEncoder().encode(`<?xml version="1.0" encoding="${encoding}"?><p>`);
  const xml = Uint8Array.from([...head, ...bytes, ...new TextEncoder().encode('</p>')]);
  expect(textOf([parsed(xml)])).toBe('Привет');
});

test('XML in UTF-16 is read with and without its mark', () => {
  const units = (text: string) =>
    [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
  for (const mark of [[], [0xff, 0xfe]])
    expect(textOf([parsed(Uint8Array.from([...mark, ...units('<p>Привет</p>')]))])).toBe('Привет');
});

test.each([
  ['declares entities', 'xml-unsafe', '<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'],
  ['reaches outside', 'xml-unsafe', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['uses an unknown entity', 'xml-damaged', '<a>&nobody;</a>'],
  ['uses an inherited name as one', 'xml-damaged', '<a>&constructor;</a>'],
  ['is cut off', 'xml-damaged', '<a><b>'],
  ['is none', 'xml-damaged', 'text'],
  ['is nested without end', 'too-complex', '<a>'.repeat(300) + '</a>'.repeat(300)],
])('XML that %s is refused by file and part', (_, code, xml) => {
  const read = parseXml(new TextEncoder().encode(xml), { fileName: 'a.odt', part: 'content.xml' });
  expect(read).toMatchObject({ ok: false, error: { code, message: expect.stringContaining('content.xml') } });
  expect(read).toMatchObject({ error: { message: expect.stringContaining('“a.odt”') } });
});

test('a flood of elements stops at the bound that is given', () => {
  let opened = 0;
  const events = { open: () => void opened++, text: () => {}, close: () => {} };
  const xml = new TextEncoder().encode(`<a>${'<b/>'.repeat(1_000)}</a>`);
  const read = scanXml(xml, { fileName: 'a.ods', mostElements: 100 }, events);
  expect(read).toMatchObject({
    error: { code: 'too-complex', message: expect.stringContaining('100 elements') },
  });
  expect(opened).toBe(100);
});

test('attributes named like members of objects stay data', () => {
  const root = parsed('<a __proto__="x" constructor="y"><__proto__/></a>');
  expect(root.attributes.get('__proto__')).toBe('x');
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});
