import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { file, marked, outline } from '../testing/fixture';
import type { ImportInput } from '../types';

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const places = async (input: ImportInput) => {
  const { sourceText } = await read(input);
  return (sourceText.places ?? []).map(
    ({ start, end, label, written }) => `${label} [${written}] ${sourceText.text.slice(start, end)}`,
  );
};

const srt = `1
00:00:59,500 --> 00:01:02,000 X1:40 X2:600
<i>Nobody</i> was
{\\an8}told &amp; asked.

2
00:01:07,120 --> 00:01:09,480
<font color="#fff">- Who gave the <b>order</b>?</font>
- 3 < 4 men.
`;

test('each title of SubRip is a paragraph with its time, its lines and its italics', async () => {
  const input = file('film.srt', srt.replaceAll('\n', '\r\n'));
  const { sourceText, importer, warnings } = await read(input);
  expect(importer.name).toBe('srt');
  expect(outline(sourceText)).toEqual([
    'paragraph Nobody was\ntold &amp; asked.',
    'paragraph - Who gave the order?\n- 3 < 4 men.',
  ]);
  expect(marked(sourceText)).toEqual(['emphasis Nobody', 'strong order']);
  expect(await places(input)).toEqual([
    '00:00:59 [00:00:59,500 --> 00:01:02,000] Nobody was\ntold &amp; asked.',
    '00:01:07 [00:01:07,120 --> 00:01:09,480] - Who gave the order?\n- 3 < 4 men.',
  ]);
  expect(warnings).toEqual([]);
});

test('subtitles are known by their content, whatever the file is called', async () => {
  expect((await read(file('film.txt', srt))).importer.name).toBe('srt');
  expect((await read(file('film.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi there'))).importer.name).toBe(
    'vtt',
  );
  expect((await read(file('a.txt', 'Meet at 10:30 --> 11:00\n\nor later'))).importer.name).toBe('txt');
});

test('WebVTT keeps who speaks and leaves out notes, styles and the names of cues', async () => {
  const vtt = `\ufeffWEBVTT - The harbour
Kind: captions
Language: ar

STYLE
::cue { color: lime }

NOTE checked by nobody
00 is not a time

opening
01:07.120 --> 01:09.480 align:start position:0%
<v.loud Anna Lind>Nobody <c.yellow>was</c> told.
<v Bo>R&amp;D &lt;asked&gt;.</v> <v Bo>Twice.

12:00:00.000 --> 12:00:01.000
هذا <i>هو</i> النص<00:12:00.500> كله
`;
  const { sourceText, metadata } = await read(file('x.vtt', vtt));
  expect(outline(sourceText)).toEqual([
    'paragraph Anna Lind: Nobody was told.\nBo: R&D <asked>. Twice.',
    'paragraph هذا هو النص كله',
  ]);
  expect(marked(sourceText)).toEqual(['emphasis هو']);
  expect(sourceText.places?.map(({ label }) => label)).toEqual(['00:01:07', '12:00:00']);
  expect(metadata).toMatchObject({
    title: 'The harbour',
    language: 'ar',
    facts: [{ name: 'Kind', value: 'captions' }],
  });
});

test('malformed titles lose no words, and are said', async () => {
  const broken = `1
00:00:01,000 --> 00:00:02,000
One.

and its rest after an empty line

2
00:00:03,000 --> 00:00:0x,000
Two.
3
00:00:05,000 --> 00:00:06,000
Three.
4
00:00:07,000 --> 00:00:08,000
Four.`;
  const { sourceText, warnings } = await read(file('b.srt', broken));
  for (const word of ['One.', 'rest after', 'Two.', 'Three.', 'Four.'])
    expect(sourceText.text).toContain(word);
  expect(sourceText.places?.map(({ label }) => label)).toEqual(['00:00:01', '00:00:05', '00:00:07']);
  expect(sourceText.text).not.toContain('\n4\n');
  expect(warnings).toEqual([expect.stringMatching(/^2 passages have no time/)]);
});

test('subtitles of another encoding are read as text is', async () => {
  const cyrillic = [...'1\n00:00:01,000 --> 00:00:02,000\n'].map((letter) => letter.charCodeAt(0));
  const words = [0xcd, 0xe8, 0xea, 0xf2, 0xee, 0x20, 0xed, 0xe5, 0x20, 0xe7, 0xed, 0xe0, 0xeb, 0x2e];
  const lines = Array.from({ length: 8 }, () => [...words, 0x0a]).flat();
  const { sourceText, encoding } = await read(file('r.srt', [...cyrillic, ...lines]));
  expect(encoding).toBe('windows-1251');
  expect(sourceText.text).toContain('Никто не знал.');
});

test('a hostile file of many empty titles, endless tags or one long line of arrows is read in time or refused', async () => {
  const cue = '1\n00:00:01,000 --> 00:00:02,000\n';
  const tags = await importDocument(file('a.srt', `${cue}${'<i'.repeat(300_000)}`));
  expect(tags.ok).toBe(true);
  const spaces = await importDocument(file('a.srt', `${cue}${' '.repeat(300_000)}--> x`));
  expect(spaces.ok).toBe(true);
  const many = await importDocument(file('m.srt', `${cue}x\n\n`.repeat(200_001)));
  expect(!many.ok && many.error).toMatchObject({
    code: 'too-many-cues',
    message: expect.stringContaining('“m.srt”'),
  });
});

test('every place is exactly one paragraph, whatever stands in the titles', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\r\n\0]/g, ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
      const cues = lines.map((text, index) => `${index}\n00:00:0${index},000 --> 00:00:09,000\n${text}\n\n`);
      const result = await importDocument(
        file('p.srt', `9\n00:00:00,000 --> 00:00:01,000\nwords\n\n${cues.join('')}`),
      );
      if (!result.ok) return;
      const { blocks, places = [] } = result.value.sourceText;
      for (const place of places)
        expect(blocks.some(({ start, end }) => start === place.start && end === place.end)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
