import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { takeInAll } from '../takeInAll';
import { file, marked, outline } from '../testing/fixture';
import { formatFixture } from '../testing/formatFixture';
import type { ImportInput } from '../types';
import { emlImporter } from './emlImporter';

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const mail = (head: string, body: string) =>
  file(
    'a.eml',
    `From: Anne <a@example.org>\r\nTo: b@example.net\r\nSubject: S\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}`,
  );

const words = async (head: string, body: string) =>
  outline((await read(mail(head, body))).sourceText).slice(2);

test('a reply keeps its head, its text, what it quotes, and its dates, way and thread', async () => {
  const { sourceText, metadata, importer, warnings } = await read(formatFixture('eml', 'reply.eml'));
  expect(importer.name).toBe('eml');
  expect(outline(sourceText)).toEqual([
    'h1 Pictures of the dam – where they were taken and by whom, as far as anybody knows',
    'table From|Änne Lind <anne@example.org>/To|رحيم الخطيب <rahim@example.net>, desk@example.net/Cc|Bo <bo@example.net>/Date|Fri, 02 May 2031 12:01:07 +0200',
    'paragraph Rahim,',
    'paragraph the pictures are of the old dam, not the new one.\nSee the list.',
    'paragraph On 1 May Rahim wrote:',
    'quote Which dam is it?',
    'quote We need to know by noon.\n> Ask Anne.',
    'paragraph --\nÄnne',
  ]);
  expect(metadata).toMatchObject({
    title: 'Pictures of the dam – where they were taken and by whom, as far as anybody knows',
    author: 'Änne Lind',
    publishedAt: '2031-05-02T12:01:07+02:00',
  });
  const fact = (name: string) => metadata.facts.find((one) => one.name === name)?.value;
  expect(fact('Date')).toBe('Fri, 02 May 2031 12:01:07 +0200');
  expect(fact('Received')).toBe('2031-05-02T10:02:11+00:00');
  expect(fact('Message-ID')).toBe('<one@example.org>');
  expect(fact('In-Reply-To')).toBe('<zero@example.net>');
  expect(fact('References')).toBe('<first@example.net> <zero@example.net>');
  expect(fact('Route 1 of 2')).toMatch(/^from desk .* 12:01:40 \+0200$/);
  expect(fact('Route 2 of 2')).toMatch(/^from relay\.example\.net .* 10:02:11 \+0000$/);
  expect(warnings).toEqual([]);
});

test('an attachment and a message in a message become sources of their own', async () => {
  const input = formatFixture('eml', 'reply.eml');
  const about = { filePath: null, caseId: 'c', at: '2031-05-03T00:00:00.000Z', by: 'me' };
  const taken: string[] = [];
  for await (const { name, result } of takeInAll({ ...input, ...about }))
    taken.push(
      `${name}: ${result.ok ? `${result.value.source.kind} ${result.value.source.title}` : result.error.message}`,
    );
  expect(taken).toEqual([
    expect.stringMatching(/^reply\.eml: eml Pictures of the dam/),
    'reply.eml › Liste – Toter.csv: csv Liste – Toter',
    'reply.eml › Which dam?.eml: eml Which dam?',
  ]);
});

test('pictures of a formatted text are drawn in it, and what lies on the web is only named', async () => {
  const input = formatFixture('eml', 'pictures.eml');
  const { sourceText, contains } = await read(input);
  expect(outline(sourceText).slice(2)).toEqual([
    'h2 The dam',
    'paragraph Before:',
    'picture the dam in spring',
    'paragraph After, from the web:',
    'picture the breach',
  ]);
  const pictures = sourceText.blocks.filter((block) => block.kind === 'picture');
  expect(pictures).toMatchObject([{ picture: 0 }, { name: 'http://tracker.example/p.gif' }]);
  expect(contains ?? []).toEqual([]);
  expect(await emlImporter.pictures?.(input)).toMatchObject([{ mediaType: 'image/png' }]);
});

test.each([
  ['koi8.eml', 'koi8-r', 'Плотина', 'Вода прорвала плотину ночью.\nНикто не предупредил.'],
  ['japanese.eml', 'iso-2022-jp', 'ダムの写真', '昨夜、ダムが決壊した。\n誰も知らされなかった。'],
])('%s is read in its encoding, in the head as in the text', async (name, encoding, subject, text) => {
  const document = await read(formatFixture('eml', name));
  expect(document.encoding).toBe(encoding);
  expect(document.metadata.title).toBe(subject);
  expect(document.sourceText.text).toContain(text);
});

test('letters are decoded as they are written: cut words, other encodings, broken ones', async () => {
  const title = async (subject: string) =>
    (await read(file('a.eml', `From: a@b.c\nTo: b@c.d\nMessage-ID: <1>\nSubject: ${subject}\n\nx`))).metadata
      .title;
  expect(await title('=?utf-8?B?w4Q=?= =?utf-8?B?w5Y=?=\n =?utf-8?Q?_x=C3?= =?utf-8?Q?=A9?=')).toBe('ÄÖ xé');
  expect(await title('=?windows-1252?Q?=93so=94?= plain')).toBe('“so” plain');
  expect(await title('=?x-none?Q?a?= b')).toBe('=?x-none?Q?a?= b');
  expect(await title('grün')).toBe('grün');
  expect(
    await words(
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      'a=C3=A4 b=E4 c=\r\nd =3D=zz',
    ),
  ).toEqual(['paragraph aä b\ufffd cd ==zz']);
  expect(
    await words(
      'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable',
      '=93a=94',
    ),
  ).toEqual(['paragraph “a”']);
});

test('lines that flow are put together again', async () => {
  const text = 'One line \r\nthat flows.\r\n\r\n> quoted \r\n> too\r\n-- \r\nme';
  expect(await words('Content-Type: text/plain; format=flowed', text)).toEqual([
    'paragraph One line that flows.',
    'quote quoted too',
    'paragraph --\nme',
  ]);
});

test('a formatted text is read when the plain one says nothing', async () => {
  const body =
    '--b\r\n\r\nSee the web version.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The <b>dam</b> broke last night and forty people are dead, says the mayor of Kessim, who saw it happen.</p><blockquote>Who?</blockquote><script>x</script>\r\n--b--';
  const { sourceText } = await read(mail('Content-Type: multipart/alternative; boundary=b', body));
  expect(outline(sourceText).slice(2)).toEqual([
    expect.stringMatching(/^paragraph The dam broke/),
    'quote Who?',
  ]);
  expect(marked(sourceText)).toEqual(['strong dam']);
});

test('what is encrypted, signed, elsewhere or wrapped is said', async () => {
  const parts = (type: string, ...inner: string[]) =>
    mail(`Content-Type: ${type}; boundary=b`, `${inner.map((part) => `--b\r\n${part}\r\n`).join('')}--b--`);
  const signed = await read(
    parts(
      'multipart/signed; protocol="application/pgp-signature"',
      '\r\nText.',
      'Content-Type: application/pgp-signature\r\n\r\nxx',
    ),
  );
  expect(signed.warnings).toEqual([expect.stringMatching(/signed \(OpenPGP\).*not checked/)]);
  expect(signed.contains).toBeUndefined();
  const encrypted = await read(
    parts(
      'multipart/encrypted',
      'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1',
      'Content-Type: application/octet-stream; name="x.asc"\r\n\r\nxx',
    ),
  );
  expect(encrypted.warnings).toEqual([expect.stringMatching(/encrypted/)]);
  expect(encrypted.contains?.map(({ path }) => path)).toEqual(['x.asc']);
  const elsewhere = await read(
    parts(
      'multipart/mixed',
      '\r\nText.',
      'Content-Type: message/external-body; access-type=URL; URL="http://a.test/x"\r\n\r\n',
    ),
  );
  expect(elsewhere.warnings).toEqual([expect.stringMatching(/nothing was fetched/)]);
});

test('two dates that cannot both be right are said', async () => {
  const head =
    'Received: from a by b; Fri, 02 May 2031 10:00:00 +0000\r\nDate: Mon, 05 May 2031 10:00:00 +0000';
  expect((await read(mail(head, 'x'))).warnings).toEqual([expect.stringMatching(/one of the two is wrong/)]);
});

test('names of attachments lead nowhere, in whatever way they are written', async () => {
  const part = (disposition: string) =>
    `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; ${disposition}\r\n\r\n%PDF\r\n`;
  const { contains } = await read(
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      `--b\r\n\r\nText.\r\n${[
        'filename="../../etc/passwd"',
        'filename="C:\\\\Windows\\\\evil.exe"',
        "filename*0*=utf-8''%D0%B0%2F; filename*1*=%D0%B1.pdf",
        'filename=".."',
        'filename="__proto__"',
        'filename="invoice\u202efdp.exe"',
      ]
        .map(part)
        .join('')}--b--`,
    ),
  );
  expect(contains?.map(({ path }) => path)).toEqual([
    'passwd.pdf',
    'evil.exe',
    'б.pdf',
    'Attachment 4.pdf',
    '__proto__.pdf',
    'invoice fdp.exe',
  ]);
});

test('messages made to stop a program are refused by the bound they pass, and cut ones are read as far as they go', async () => {
  let nested = '';
  for (let depth = 0; depth < 10_000; depth++)
    nested += `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`;
  const code = async (input: ImportInput) => {
    const result = await importDocument(input);
    return result.ok
      ? 'read'
      : `${result.error.code} ${result.error.message.includes(`“${input.fileName}”`)}`;
  };
  expect(await code(mail('Content-Type: multipart/mixed; boundary=b0', nested))).toBe('mail-too-deep true');
  expect(
    await code(mail('Content-Type: multipart/mixed; boundary=b', '--b\r\n\r\nx\r\n'.repeat(6_000))),
  ).toBe('mail-too-many-parts true');
  expect(await code(mail('X: y\r\n'.repeat(3_000).trim(), 'x'))).toBe('mail-head-too-long true');
  expect(await code(mail(`X: ${'y'.repeat(2_000_000)}`, 'x'))).toBe('mail-head-too-long true');
  expect(await code(mail(`Content-Type: text/plain; ${'a="'.repeat(100_000)}`, 'x'))).toBe('read');
  expect(await code(mail(`Subject: ${'=?utf-8?Q?a'.repeat(20_000)}`, 'x'))).toBe('read');
  const { bytes } = formatFixture('eml', 'reply.eml');
  for (let length = 400; length < bytes.length; length += 151)
    expect(await code({ bytes: bytes.slice(0, length), fileName: 'cut.eml' })).toBe('read');
});
