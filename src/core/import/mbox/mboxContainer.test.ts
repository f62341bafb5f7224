import { expect, test } from 'vitest';
import { takeInAll } from '../takeInAll';
import { file } from '../testing/fixture';
import { formatFixture } from '../testing/formatFixture';
import type { ImportInput } from '../types';
import { mboxContainer } from './mboxContainer';

async function unpack(input: ImportInput) {
  const unpacked = await mboxContainer.unpack(input);
  if (!unpacked.ok) throw new Error(unpacked.error.message);
  return unpacked.value;
}

test('each message of a mailbox is a source, named by its number and subject', async () => {
  const about = { filePath: null, caseId: 'c', at: '2031-05-03T00:00:00.000Z', by: 'me' };
  const taken: string[] = [];
  for await (const { name, result } of takeInAll({ ...formatFixture('mbox', 'three.mbox'), ...about }))
    taken.push(
      `${name}: ${result.ok ? result.value.sourceText.text.split('\n\n').slice(-1) : result.error.code}`,
    );
  expect(taken).toEqual([
    'three.mbox: left-out',
    'three.mbox › 1 Which dam?.eml: From what I see it is the old one.',
    'three.mbox › 2 Плотина.eml: Старая.',
    'three.mbox › 3 without a subject.eml: No subject here.',
  ]);
});

const head = 'From: a@b.c\nTo: b@c.d\nSubject: S\n\n';
const line = 'From a@b.c Sat May  3 01:00:00 2031\n';

test('a line “From” in a text parts nothing unless a message follows it, and lengths in a head are not believed', async () => {
  const text = `${line}Content-Length: 5\n${head}One.\n\nFrom here on it is bad.\n\nFrom me\nto: you\n\n${line}${head}Two.\n`;
  const { files } = await unpack(file('m.mbox', text));
  expect(
    files.map(({ bytes }) => new TextDecoder().decode(bytes).split('\n\n').slice(1).join('|').trim()),
  ).toEqual(['One.|From here on it is bad.|From me\nto: you', 'Two.']);
});

test('only one mark is taken from a line that begins with “>From”, and only there', async () => {
  const { files, warnings } = await unpack(
    file('m.mbox', `${line}${head}>From a\n>>From b\n >From c\n> From d\n`),
  );
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe(`${head}From a\n>From b\n >From c\n> From d\n`);
  expect(warnings).toEqual([expect.stringMatching(/^2 lines of “m\.mbox”/)]);
});

test('a subject that is a path names no folder, and too many messages are refused by number', async () => {
  const { files } = await unpack(file('m.mbox', `${line}Subject: ../../etc/passwd\n\nx\n`));
  expect(files[0]?.path).toBe('1 .. .. etc passwd.eml');
  const many = await mboxContainer.unpack(file('m.mbox', `${line}Subject: x\n\n`.repeat(20_001)));
  expect(!many.ok && many.error).toMatchObject({
    code: 'mailbox-too-many',
    message: expect.stringContaining('20,000'),
  });
});

test('a mailbox without a message and a text that begins with “From” are no mailboxes', async () => {
  const one = file('a.txt', 'From 2031 on, all was well.\nSo: it seems.\n');
  expect(mboxContainer.recognise(one)).toBe(0);
  expect(mboxContainer.recognise(file('a.txt', `${line}${head}x`))).toBeGreaterThan(0.9);
});
