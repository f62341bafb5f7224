import { expect, test } from 'vitest';
import type { Reading } from '../../model/rows';
import { importDocument } from '../importDocument';
import { file, fixture, outline } from '../testing/fixture';
import { pngBase64, pngBytes } from '../testing/tinyPictures';
import { htmlImporter } from './htmlImporter';

const embeddedPng = `data:image/png;base64,${pngBase64}`;

async function read(content: string, reading?: Reading) {
  const input = { ...file('page.html', content), ...(reading && { reading }) };
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  const pictures = (await htmlImporter.pictures?.(input)) ?? [];
  const shown = result.value.sourceText.blocks.flatMap((block) =>
    block.kind === 'picture' ? [{ picture: block.picture, name: block.name }] : [],
  );
  return { ...result.value, pictures, shown };
}

const sentence = 'The dam was built in three stages by two companies, and the second of them is gone. ';
const article = (inside: string) =>
  `<!doctype html><html><head><title>The dam</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>The dam and who built it</h1><p>${sentence.repeat(9)}</p>${inside}<p>${sentence.repeat(9)}</p></article>
  <div class="related"><p>Also read this teaser.</p><img src="${embeddedPng}" alt="a teaser"></div></body></html>`;

test('a picture has the same number in the article and in the whole page, and its bytes are the file’s', async () => {
  const content = article(`<img src="${embeddedPng}" alt="The wall"><img src="https://cdn.example/x.jpg">`);
  const before = `<!doctype html><p><img src="${embeddedPng}" alt="first"> words</p>`;
  for (const options of [undefined, { wholePage: true }]) {
    const { pictures, sourceText, shown } = await read(content, options);
    expect(shown.slice(0, 2)).toEqual([
      { picture: 0, name: undefined },
      { picture: undefined, name: 'https://cdn.example/x.jpg' },
    ]);
    expect(sourceText.text).toContain('The wall');
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toEqual({ mediaType: 'image/png', bytes: pngBytes });
  }
  expect((await read(before)).shown).toEqual([{ picture: 0, name: undefined }]);
});

test('the whole page has its menus and teasers', async () => {
  const content = article('');
  const chosen = await read(content);
  expect(chosen.sourceText.text).not.toContain('teaser');
  const whole = await read(content, { wholePage: true });
  expect(whole.sourceText.text).toMatch(/Home[\s\S]*Also read this teaser\./);
});

test.each<[string, string, object[]]>([
  [
    'a late picture by what a script would load',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.jpg" alt="x">',
    [{ picture: undefined, name: '/a.jpg' }],
  ],
  [
    'a choice by its first address',
    '<img srcset="https://e.example/s,1.jpg 1x, https://e.example/l.jpg 2x" alt="x">',
    [{ picture: undefined, name: 'https://e.example/s,1.jpg' }],
  ],
  [
    'the choices around it',
    '<picture><source data-srcset="b.webp 100w, c.webp 200w"><img alt="x"></picture>',
    [{ picture: undefined, name: 'b.webp' }],
  ],
  [
    'a picture SingleFile wrote once',
    `<style>:root{--sf-img-3: url("${embeddedPng}")}</style><img src="data:image/svg+xml,<svg/>" style="background-image:var(--sf-img-3)" alt="x">`,
    [{ picture: 0, name: undefined }],
  ],
  [
    'no counter, spacer, stand-in or script in a drawing',
    `<img src="https://count.example/" width="1" height="1"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIj48L3N2Zz4${'A'.repeat(300)}"><img src="arrow.png" width=16 height=16>`,
    [],
  ],
  [
    'what says png and is none',
    `<img src="data:image/png;base64,${Buffer.from('<script>'.repeat(60)).toString('base64')}" alt="x">`,
    [{ picture: undefined, name: undefined }],
  ],
])('%s', async (_, inside, expected) => {
  expect((await read(`<!doctype html><p>words</p>${inside}`)).shown).toEqual(expected);
});

test('pictures in the middle of a block follow it and leave it whole', async () => {
  const { sourceText } = await read(
    `<!doctype html><p>before <img src="https://e.example/a.png" alt="A"> after</p><table><tr><td>1<img src="b.png" alt="B"></td><td>2</td></tr></table><ul><li>one <img src="c.png" alt="C"><li>two</ul>`,
  );
  expect(outline(sourceText)).toEqual([
    'paragraph before after',
    'picture A',
    'table 1|2',
    'picture B',
    '• one',
    'picture C',
    '• two',
  ]);
});

test.each<[string, string, string | null, string | null]>([
  [
    'a browser',
    '<!-- saved from url=(0026)https://river.example/dam/ --><p>words</p>',
    'https://river.example/dam/',
    null,
  ],
  [
    'Save Page WE',
    '<meta name="savepage-url" content="https://river.example/dam"><meta name="savepage-date" content="Fri Nov 22 2019 12:00:00 GMT+0000"><p>words</p>',
    'https://river.example/dam',
    '2019-11-22T12:00:00.000Z',
  ],
  [
    'WebScrapBook',
    '<html data-scrapbook-source="https://river.example/dam" data-scrapbook-create="20200102030405123"><p>words</p>',
    'https://river.example/dam',
    '2020-01-02T03:04:05.000Z',
  ],
  [
    'HTTrack',
    "<p>words</p><!-- Mirrored from river.example/dam.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 01 Jan 2018 10:00:00 GMT -->",
    'http://river.example/dam.html',
    '2018-01-01T10:00:00.000Z',
  ],
  [
    'the Wayback Machine',
    '<link rel="canonical" href="https://web.archive.org/web/20150105072435/http://river.example/dam"><div id="wm-ipp-base">Wayback</div><p>words</p>',
    'http://river.example/dam',
    '2015-01-05T07:24:35.000Z',
  ],
  [
    'a browser on the Wayback Machine',
    `<!-- saved from url=(0059)https://web.archive.org/web/20150105072435/http://river.example/dam -->${'<!-- x -->'.repeat(200)}<p>words</p>`,
    'http://river.example/dam',
    '2015-01-05T07:24:35.000Z',
  ],
  [
    'the Wayback Machine at the end of a page',
    `${'<!-- x -->'.repeat(200)}<p>words</p><!--\n     FILE ARCHIVED ON 07:24:35 Jan 05, 2015 AND RETRIEVED FROM THE\n -->`,
    null,
    '2015-01-05T07:24:35.000Z',
  ],
  [
    'archive.today',
    '<link rel="canonical" href="https://archive.is/2014.07.17-153110/http://river.example/dam"><p>words</p>',
    'http://river.example/dam',
    '2014-07-17T15:31:10.000Z',
  ],
])('the notes of %s give address and time of capture', async (_, content, address, capturedAt) => {
  const { metadata, sourceText } = await read(`<!doctype html>${content}`);
  expect(metadata).toMatchObject({ address, capturedAt });
  expect(sourceText.text).toBe('words');
});

test('SingleFile’s note gives the time of capture', async () => {
  expect(await importDocument(fixture('post.html'))).toMatchObject({
    value: { metadata: { capturedAt: '2031-04-02T08:00:00.000Z' } },
  });
});

test('an encoding chosen by the analyst goes before what the page says', async () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('<!doctype html><meta charset="windows-1252"><p>'),
    0xcd,
    0xe5,
  ]);
  const reading = { encoding: 'windows-1251' };
  expect(await importDocument({ bytes, fileName: 'a.html', reading })).toMatchObject({
    value: { encoding: 'windows-1251', sourceText: { text: 'Не' } },
  });
});
