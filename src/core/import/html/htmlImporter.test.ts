import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { file, fixture, marked, outline } from '../testing/fixture';
import type { ImportInput } from '../types';

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const page = (body: string, head = '') =>
  file('page.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

test('an article keeps its structure and loses menus, scripts, hidden words, teasers and comments', async () => {
  const { sourceText, warnings } = await read(fixture('article.html'));
  expect(outline(sourceText)).toEqual([
    'h1 Upper dam at Kessim breached, activists say',
    expect.stringMatching(/^paragraph Water broke .* three villages downstream; state media .* hurt\.$/),
    expect.stringMatching(/^paragraph A monitoring group .* telephone — none of whom .*$/),
    'h2 Conflicting accounts',
    expect.stringMatching(/^paragraph Pictures posted/),
    expect.stringMatching(/^quote “We heard nothing/),
    '• Activists: at least forty dead',
    '  3. in Upper Kessim',
    '  7. in Old Mill',
    '• State agency: none',
    'caption Counts by Tuesday evening',
    'table Who|Dead/Activists|40/State agency|',
    'picture the dam',
    'caption The dam in spring, before the breach',
    expect.stringMatching(/^paragraph The engineers .* a report seen/),
  ]);
  expect(marked(sourceText)).toEqual([
    'strong upper dam',
    'link routine maintenance https://www.river-courier.example/world/maintenance',
    'emphasis twenty-two',
  ]);
  expect(warnings).toEqual([]);
});

test('a page’s own metadata becomes the source’s', async () => {
  expect((await read(fixture('article.html'))).metadata).toMatchObject({
    title: 'Upper dam at Kessim breached, activists say',
    author: 'Ada Lind',
    publisher: 'River Courier',
    publishedAt: '2031-04-02T08:30:00+02:00',
    language: 'en-GB',
    address: 'https://www.river-courier.example/world/kessim-dam-breach',
  });
});

test('a saved post in Arabic keeps its emoji, its directions and the address it was saved from', async () => {
  const { sourceText, metadata } = await read(fixture('post.html'));
  expect(outline(sourceText)).toEqual([
    'paragraph شاهد',
    'paragraph المياه تغمر القرية الآن 😢 لا أحد يعرف شيئا عن الناس هناك',
    'paragraph BBC قال',
    'paragraph BBC قال',
    'paragraph 2 أبريل',
  ]);
  expect(sourceText.blocks.map((block) => ('direction' in block ? block.direction : undefined))).toEqual([
    undefined,
    undefined,
    undefined,
    'rtl',
    undefined,
  ]);
  expect(metadata).toMatchObject({ address: 'https://social.example/@witness/4711', language: 'ar' });
});

test.each<[string, string, string[]]>([
  ['white space as a browser draws it', '<p>\n a \t <b> b </b>c<br> d </p>', ['paragraph a b c\nd']],
  ['no-break spaces', '<p>12&nbsp;000&#8239;km</p>', ['paragraph 12\u00a0000\u202fkm']],
  ['entities once', '<p>&amp;lt; &lt;b&gt; &eacute; &#x1F622;</p>', ['paragraph &lt; <b> é 😢']],
  [
    'paragraphs parted by two line breaks',
    'one<br><br>two<br/>three',
    ['paragraph one', 'paragraph two\nthree'],
  ],
  ['preformatted text', '<pre>a\n  b\tc\n</pre>', ['preformatted a\n  b\tc']],
  [
    'an item of two paragraphs',
    '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>',
    ['• a', 'paragraph b', '• c'],
  ],
  ['numbers of a reversed list', '<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
  [
    'a table that only lays out',
    '<table><tr><td><h2>Head</h2></td><td>text</td></tr></table>',
    ['h2 Head', 'paragraph text'],
  ],
  ['a cell of several lines', '<table><tr><td>a<br>b<td><p>c</p><p>d</p></tr></table>', ['table a b|c d']],
  [
    'blocks inside a link',
    '<a href="https://e.example/x"><p>a</p><p>b</p></a>',
    ['paragraph a', 'paragraph b'],
  ],
  ['a rule between texts', '<p>a</p><hr><hr><p>b</p><hr>', ['paragraph a', 'rule ', 'paragraph b']],
  ['quotation marks of short quotes', '<p>He said <q>no</q>.</p>', ['paragraph He said “no”.']],
  [
    'no script, style, control or frame',
    '<p>a</p><script>x</script><style>x</style><textarea>x</textarea><button>x</button><iframe>x</iframe><svg><text>x</text></svg><noscript>x</noscript><template><p>x</p></template>',
    ['paragraph a'],
  ],
  [
    'nothing hidden',
    '<p>a</p><p hidden>x</p><p style="color:red; display : none">x</p><div style="visibility:hidden">x</div>',
    ['paragraph a'],
  ],
])('reads %s', async (_, body, expected) => {
  expect(outline((await read(page(body))).sourceText)).toEqual(expected);
});

test.each([
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['#part', undefined],
  ['https://e.example/ä b', 'https://e.example/%C3%A4%20b'],
  ['//cdn.example/x', 'https://cdn.example/x'],
  ['../y', 'https://home.example/y'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('the link %j is kept as %j', async (href, address) => {
  const head = '<link rel="canonical" href="https://home.example/a/b">';
  const { sourceText } = await read(page(`<p>see <a href="${href}">here</a></p>`, head));
  expect(sourceText.blocks[0]).toMatchObject({ kind: 'paragraph' });
  expect((sourceText.blocks[0] as { marks?: { address?: string }[] }).marks?.[0]?.address).toBe(address);
});

test('structured data with names of prototypes pollutes nothing', async () => {
  const data =
    '{"@type":"NewsArticle","__proto__":{"polluted":1,"headline":"no"},"constructor":{"prototype":{"polluted":1}},"author":[{"name":"A"},"B"],"datePublished":"2031-04-02"}';
  const { metadata } = await read(page('<p>text</p>', `<script type="application/ld+json">${data}</script>`));
  expect(metadata).toMatchObject({ author: 'A; B', publishedAt: '2031-04-02', title: null });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a page that declares one encoding and is in another is read as it is', async () => {
  const declared = '<meta charset="windows-1252">';
  expect((await read(page('<p>наводнение</p>', declared))).sourceText.text).toBe('наводнение');
  const latin = [...'<!doctype html><meta charset="iso-8859-1"><p>caf'].map((letter) => letter.charCodeAt(0));
  expect((await read(file('page.html', [...latin, 0xe9, 0x80]))).sourceText.text).toBe('café€');
});

test('real text at the side of an article is not dropped without a word', async () => {
  const sentence = 'The dam was built in three stages by two companies, and the second of them is gone. ';
  const box = `<div class="sidebar"><p>${sentence.repeat(9)}</p></div>`;
  const { sourceText, warnings } = await read(
    page(
      `<div class="story"><h1>The dam</h1><p>${sentence.repeat(9)}</p>${box}<p>${sentence.repeat(9)}</p></div>`,
    ),
  );
  expect(sourceText.text.split('three stages')).toHaveLength(28);
  expect(warnings.length).toBeLessThanOrEqual(1);
});

test.each([
  ['20,000 nested blocks', `${'<div>'.repeat(20_000)}the words${'</div>'.repeat(20_000)}`],
  ['20,000 nested lists', `${'<ul><li>'.repeat(20_000)}the words`],
  ['50,000 nested spans', `<p>${'<span>'.repeat(50_000)}the words`],
  ['20,000 tables in tables', `${'<table><tr><td>'.repeat(20_000)}the words`],
])('%s do not overflow the stack', async (_, body) => {
  expect((await read(page(body))).sourceText.text).toBe('the words');
});

test('markup that multiplies itself is refused by name', async () => {
  const body = Array.from({ length: 1_200 }, (_, colour) => `<font color=${colour}><p>`).join('');
  expect(await importDocument(page(body))).toMatchObject({
    ok: false,
    error: { code: 'too-complex', message: expect.stringContaining('page.html') },
  });
});

test('a carriage return written as a reference becomes a line end no offset knows of', async () => {
  const { sourceText } = await read(page('<p>The words.</p><pre>one&#13;two&#13;&#10;three</pre>'));
  expect(sourceText.text).toBe('The words.\n\none\ntwo\nthree');
});
