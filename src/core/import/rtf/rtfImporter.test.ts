import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { marked, outline } from '../testing/fixture';
import { rtfImporter } from './rtfImporter';

/** Made by LibreOffice from words of our own. */
const report = {
  bytes: new Uint8Array(readFileSync(new URL('fixtures/report.rtf', import.meta.url))),
  fileName: 'report.rtf',
};

async function read(rtf: Uint8Array | string) {
  const bytes = typeof rtf === 'string' ? new TextEncoder().encode(`{\\rtf1\\ansi ${rtf}}`) : rtf;
  const imported = await importDocument({ bytes, fileName: 'report.rtf' });
  if (!imported.ok) throw new Error(imported.error.message);
  const { text } = imported.value.sourceText;
  const commented = (imported.value.annotations ?? []).map(({ ranges, note }) => [
    note,
    ...ranges.map(({ start, end }) => text.slice(start, end)),
  ]);
  return { ...imported.value, text, commented };
}

test('rich text by other software keeps structure, notes, pictures and tracked changes; hidden words are left out', async () => {
  const { sourceText, metadata, warnings } = await read(report.bytes);
  expect(outline(sourceText)).toEqual([
    'h1 Report on the Kessim dam',
    'h1 What happened',
    'paragraph The wall gave way before dawn on Tuesday[1]; at least twenty-two about thirty people died. See our method.',
    'paragraph A witness saw the eastern gate open at four o’clock. H2O rose. 😢',
    'paragraph قال شهود إن الجدار انهار فجرا',
    'paragraph Свидетели говорят, что стена рухнула на рассвете.[2]',
    'h2 What we could not check',
    '1. The cause of the breach',
    '  • water level',
    '  • gates',
    '2. The number of the missing',
    'paragraph Then, on the next day:',
    '3. Who gave the order',
    'table Village|Dead/Old Mill|22',
    'picture Map of the valley',
    'caption Figure 1: The valley above the dam',
    'quote “We heard it before we saw it.”',
    'paragraph Spaces and a tab and a line\nbreak.',
    'footnote [1] By telephone, from two villages.',
    'footnote [2] Перевод редакции.',
  ]);
  expect(marked(sourceText)).toEqual(
    expect.arrayContaining([
      'strong before dawn',
      'inserted at least twenty-two',
      'deleted about thirty',
      'link our method https://valley-monitor.example/method',
    ]),
  );
  expect(metadata).toMatchObject({
    title: 'Report on the Kessim dam',
    author: 'Mara Lindqvist',
    publishedAt: '2031-04-02T09:30',
  });
  expect(warnings).toEqual([]);
});

test('a comment comes with exactly its words, author and time', async () => {
  const { annotations, commented } = await read(report.bytes);
  expect(commented).toEqual([['Which witness?\nName the village.', 'saw the eastern gate open']]);
  expect(annotations).toMatchObject([{ author: 'Jon Petrov', at: '2031-04-03T08:20:00' }]);
});

test('a picture is read again from the same bytes', async () => {
  expect((await rtfImporter.pictures?.(report))?.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
});

test.each([
  ['the code page of the file', "\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", 'Привет'],
  [
    'the character set of a font',
    "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cf\\'f0\\f0 \\'e9",
    'Прé',
  ],
  ['two bytes a character', "{\\fonttbl{\\f1\\fcharset128 B;}}\\f1 \\'93\\'fa\\'96\\'7b", '日本'],
  [
    'Unicode with what stands for it',
    "\\uc1\\u1055?\\u1088\\'3f{\\uc2\\u8212 --}\\uc0\\u-10179\\u-8670 !",
    'Пр—😢!',
  ],
  ['Unicode in place of a whole stretch', '{\\upr{old}{\\*\\ud{\\u1085?ew}}}', 'нew'],
  ['characters with words of their own', 'a\\emdash b\\~c\\_d\\-e\\{\\\\\\}', 'a—b\u00a0c\u2011de{\\}'],
  ['signs of symbol fonts', "{\\fonttbl{\\f2\\fcharset2 Symbol;}}\\f2 \\'b7\\'61", '•α'],
])('%s is decoded', async (_, rtf, text) => {
  expect((await read(rtf)).text).toBe(text);
});

test('what is no text stays out: unknown groups, instructions of fields, headers, hidden words, binary data', async () => {
  const { text, warnings } = await read(
    'A{\\*\\unknown no}{\\header no}{\\v no}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\*\\generator no}{\\bin3 }}}}{\\object{\\*\\objdata 00ff}{\\result B}}',
  );
  expect(text).toBe('A7B');
  expect(warnings).toEqual([expect.stringContaining('Headers and footers')]);
});

test('numbers of items are told from their labels', async () => {
  const item = (label: string, level = 0) =>
    `\\pard{\\listtext\\pard ${label}\\tab}\\ilvl${level}\\ls1 x\\par `;
  const { sourceText } = await read(
    `${item('1.')}${item('a)', 1)}${item('b)', 1)}${item('2.')}${item('i.', 2)}${item('ii.', 2)}${item('\\bullet ', 1)}`,
  );
  expect(outline(sourceText)).toEqual(['1. x', '  1. x', '  2. x', '2. x', '    1. x', '    2. x', '  • x']);
});

test('a comment without a range marks the word before it', async () => {
  const { commented } = await read(
    'One two{\\*\\atnid J}{\\*\\atnauthor Jon}{\\*\\annotation\\pard Why?} three',
  );
  expect(commented).toEqual([['Why?', 'two']]);
});

test('a file that is cut off is read as far as it goes, and said to be', async () => {
  const { text, warnings } = await read(report.bytes.slice(0, 8_000));
  expect(text.startsWith('Report on the Kessim dam')).toBe(true);
  expect(warnings).toEqual([expect.stringContaining('ends before')]);
});

test('groups without end are refused by name and bound', async () => {
  const bytes = new TextEncoder().encode(`{\\rtf1 ${'{'.repeat(100_000)}`);
  expect(await importDocument({ bytes, fileName: 'deep.rtf' })).toMatchObject({
    ok: false,
    error: { code: 'too-complex', message: expect.stringMatching(/“deep.rtf”.*2,000/) },
  });
});

test('numbers no program writes do no harm', async () => {
  const { text } = await read(
    "a\\u99999999999 \\uc-5\\f-1\\ls99999999\\s-3\\bin-9 \\'zzb\\cell\\row\\cell\\nestcell{\\pict\\pngblip zz}\\bin4000000000 c",
  );
  expect(text).toContain('a');
  expect(text).not.toContain('c\n');
});
