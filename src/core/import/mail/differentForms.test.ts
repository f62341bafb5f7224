import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { file } from '../testing/fixture';
import { attachedName } from './attachedName';
import { differentForms } from './differentForms';

const said =
  'Dear Rahim, the dam at Kessim broke on Tuesday at six in the morning and forty-one people are missing. Please send 500 euros to the account 1234 by noon. Anne';
const formatted = (text: string) =>
  `<html><head><style>p { color: red }</style></head><body><div style="display:none">preheader</div><p>${text}</p></body></html>`;

test.each<[string, string, string]>([
  ['the same', said, formatted(said)],
  [
    'a link written out',
    `${said} <https://a.example/x?y=1>`,
    formatted(`${said} <a href="https://a.example/x?y=1">`),
  ],
  ['a footer', said, formatted(`${said}<p>Unsubscribe`)],
  ['a plain text that points to the other', 'This message needs a program that shows HTML.', formatted(said)],
  ['lines broken otherwise, and quoted', said.replaceAll(' the ', '\n> the '), formatted(said)],
])('forms that agree are no reason for a warning: %s', (_, plain, html) => {
  expect(differentForms(plain, html)).toBeNull();
});

test.each<[string, string, string, RegExp]>([
  [
    'a changed account',
    said.replace('1234', '9876'),
    formatted(said),
    /only the plain one has “9876”; only the formatted one has “1234”/,
  ],
  [
    'another text',
    'Good news from the valley: the walls hold and nobody was hurt on this quiet Tuesday morning, writes the mayor to all who live below the reservoir today.',
    formatted(said),
    /only the plain one has “good”, “news”/,
  ],
  [
    'a paragraph more',
    said,
    formatted(
      `${said}<p>Do not tell the harbour warden about this transfer under any circumstances whatsoever.`,
    ),
    /only the formatted one has “do”/,
  ],
])('forms that do not agree are told of: %s', (_, plain, html, warning) => {
  expect(differentForms(plain, html)?.warning('plain')).toMatch(warning);
});

test('a mail of two texts keeps both: one is read, the other is a source of its own', async () => {
  const part = (type: string, text: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}\r\n`;
  const head =
    'From: a@b.example\r\nTo: c@d.example\r\nSubject: S\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n';
  const mail = `${head}${part('text/plain', said)}${part('text/html', formatted(said.replace('1234', '9876')))}--b--`;
  const read = await importDocument(file('a.eml', mail));
  if (!read.ok) throw new Error(read.error.message);
  const { warnings, contains, sourceText } = read.value;
  expect(sourceText.text).toContain('1234');
  expect(warnings).toEqual([
    expect.stringMatching(/do not say the same.*“1234”.*“9876”.*plain one is shown/),
  ]);
  expect(contains?.map(({ path }) => path)).toEqual(['Formatted text of the message.html']);
});

test('an attachment without a name goes by its type, or else by what it holds', async () => {
  const part = (type: string, text: string) =>
    `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment\r\n\r\n${text}\r\n`;
  const parts = [
    part('application/rtf', '{\\rtf1 x}'),
    part('application/octet-stream', '%PDF-1.4 x'),
    part('application/vnd.ms-excel', 'x'),
    part('application/x-none', 'x'),
  ];
  const head =
    'From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
  const read = await importDocument(file('a.eml', `${head}--b\r\n\r\nText.\r\n${parts.join('')}--b--`));
  expect(read.ok && read.value.contains?.map(({ path }) => path)).toEqual([
    'Attachment 1.rtf',
    'Attachment 2.pdf',
    'Attachment 3.xls',
    'Attachment 4.bin',
  ]);
});

test('what Outlook keeps of a signed message is named by its bytes, which say nothing', () => {
  expect(attachedName(null, 'multipart/signed', 1)).toBe('Message as it was signed.eml');
  expect(attachedName(null, 'application/pgp-signature', 2)).toBe('Attachment 2.asc');
});
