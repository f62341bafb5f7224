import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { sniff } from '../sniff';
import { marked, outline } from '../testing/fixture';
import { docImporter } from './docImporter';

/** Made by LibreOffice from words of our own. */
const report = new Uint8Array(readFileSync(new URL('fixtures/report.doc', import.meta.url)));

/** The fixture with bytes of one of its streams changed, where the stream begins with the given ones. */
function patched(at: number, ...bytes: number[]): Uint8Array {
  const copy = report.slice();
  copy.set(bytes, mainAt + at);
  return copy;
}

const mainAt = report.findIndex(
  (_, place) => place % 512 === 0 && report[place] === 0xec && report[place + 1] === 0xa5,
);

test('a document of old Word keeps headings, tables, notes, links and tracked changes', async () => {
  const read = await importDocument({ bytes: report, fileName: 'report.doc' });
  if (!read.ok) throw new Error(read.error.message);
  expect(outline(read.value.sourceText)).toEqual([
    'paragraph Report on the Kessim dam',
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
    'paragraph Figure 1: The valley above the dam',
    'paragraph “We heard it before we saw it.”',
    'paragraph Spaces and a tab and a line\nbreak.',
    'footnote [1] By telephone, from two villages.',
    'footnote [2] Перевод редакции.',
  ]);
  expect(marked(read.value.sourceText)).toEqual([
    'strong before dawn',
    'superscript [1]',
    'inserted at least twenty-two',
    'deleted about thirty',
    'link our method https://valley-monitor.example/method',
    'emphasis eastern',
    'superscript 2',
    'superscript [2]',
  ]);
  expect(read.value.metadata).toMatchObject({
    title: 'Report on the Kessim dam',
    author: 'Mara Lindqvist',
    publishedAt: '2031-04-02T09:30:00Z',
  });
  expect(read.value.warnings).toEqual([expect.stringContaining('are not kept')]);
});

test.each<[string, string, Uint8Array]>([
  ['behind a password', 'document-protected', patched(0x0b, 0x13)],
  ['of Word 95', 'document-too-old', patched(2, 0x68, 0)],
  ['without its table of pieces', 'document-damaged', patched(0x1a2, 0xff, 0xff, 0xff, 0x7f)],
  ['cut in half', 'document-damaged', report.slice(0, 4_096)],
])('a document of old Word that is %s is refused by name', async (_, code, bytes) => {
  expect(await docImporter.read({ bytes, fileName: 'report.doc' })).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining('“report.doc”') },
  });
});

test('tables of sectors that go in circles end', async () => {
  const bytes = report.slice();
  const view = new DataView(bytes.buffer);
  const table = 512 + view.getUint32(76, true) * 512;
  for (let place = 0; place < 512; place += 4) view.setUint32(table + place, 0, true);
  expect(await docImporter.read({ bytes, fileName: 'a.doc' })).toMatchObject({ ok: false });
});

test('no change of a few bytes breaks the reader or makes it say more than the file holds', async () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 300; round++) {
    const bytes = report.slice();
    for (let change = 0; change < 12; change++) bytes[random(bytes.length)] = random(256);
    const read = await docImporter.read({ bytes, fileName: 'a.doc' });
    if (read.ok) expect(read.value.sourceText.text.length).toBeLessThan(report.length * 4);
    else expect(read.error.message).toContain('“a.doc”');
  }
});

test('lists that lead out of their table, or claim to be without end, take the text along', async () => {
  const [lists, choices] = [0x9a + 73 * 8, 0x9a + 74 * 8];
  const far = [0xff, 0xff, 0xff, 0x7f];
  const damaged = [
    patched(lists, ...far),
    patched(lists + 4, ...far),
    patched(choices, ...far),
    // Each table in the place of the other.
    patched(lists, ...report.slice(mainAt + choices, mainAt + choices + 8)),
    patched(choices, ...report.slice(mainAt + lists, mainAt + lists + 8)),
    patched(choices, ...report.slice(mainAt + 0x1a2, mainAt + 0x1a2 + 8)),
  ];
  for (const bytes of damaged) {
    const read = await docImporter.read({ bytes, fileName: 'a.doc' });
    if (!read.ok) throw new Error(read.error.message);
    const items = read.value.sourceText.blocks.filter(
      ({ kind }) => kind === 'listItem' || kind === 'paragraph',
    );
    expect(items.length).toBeGreaterThan(8);
    expect(read.value.sourceText.text).toContain('The cause of the breach');
  }
});

test('a mail with a document of old Word attached is not taken for one', () => {
  expect(sniff(report)).toBe('doc');
  const inUtf16 = (name: string) =>
    new Uint8Array(Uint16Array.from(name, (letter) => letter.charCodeAt(0)).buffer);
  const name = '__properties_version1.0';
  // The directory's entry of the text gets the name a mail has, and the old name stands in the bytes elsewhere.
  const mail = new Uint8Array(report.length + 512);
  mail.set(report);
  const entry = new TextDecoder('utf-16le').decode(report).indexOf('WordDocument') * 2;
  mail.set(inUtf16(name), entry);
  mail[entry + 64] = (name.length + 1) * 2;
  mail.set(inUtf16('WordDocument'), report.length);
  expect(sniff(mail)).toBe('msg');
});
