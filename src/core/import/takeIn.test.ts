import { expect, test } from 'vitest';
import { sourceRowSchema } from '../model/rows';
import { sha256Hex } from '../text/hash';
import { decodeSourceText } from './sourceTextJson';
import { takeIn } from './takeIn';
import { file, fixture } from './testing/fixture';
import type { ImportInput } from './types';

const caseId = '11111111-1111-4111-8111-111111111111';
const id = '22222222-2222-4222-8222-222222222222';

async function taken(input: ImportInput) {
  const result = await takeIn({
    ...input,
    filePath: null,
    caseId,
    at: '2031-04-05T10:00:00.000Z',
    by: 'Analyst',
    id,
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test.each(['article.html', 'post.html', 'notes.md', 'statement.docx'])(
  '%s becomes a row that the case accepts, with hashes that hold',
  async (name) => {
    const input = fixture(name);
    const { source, document, sourceText } = await taken(input);
    expect(sourceRowSchema.parse(source)).toEqual(source);
    expect(source).toMatchObject({
      id,
      caseId,
      originId: null,
      importedAt: '2031-04-05T10:00:00.000Z',
      size: input.bytes.length,
    });
    expect(source.sha256).toBe(sha256Hex(input.bytes));
    expect(source.document).toBe(sha256Hex(document));
    expect(source.textSha256).toBe(sha256Hex(sourceText.text));
    expect(source.characters).toBe([...sourceText.text].length);
    expect(decodeSourceText(document)).toEqual({ ok: true, value: sourceText });
  },
);

test('the same bytes make the same document twice', async () => {
  const one = await taken(fixture('article.html'));
  const other = await taken(fixture('article.html'));
  expect(other).toEqual(one);
});

test.each([
  ['report.final.txt', 'No title here, only a sentence.', 'report.final'],
  ['.hidden', 'No title here, only a sentence.', '.hidden'],
  ['a.md', 'text\n\n## First heading\n\nmore', 'First heading'],
  ['a.html', '<!doctype html><title> The\n title </title><p>text', 'The title'],
])('%s finds its title', async (name, content, title) => {
  expect((await taken(file(name, content))).source.title).toBe(title);
});

test.each([
  ['<meta property="og:site_name" content="River Courier">', 'River Courier'],
  ['<link rel=canonical href="https://www.e.example/a">', 'e.example'],
  ['', null],
])('the origin suggested by %j is %j', async (head, originName) => {
  expect((await taken(file('a.html', `<!doctype html>${head}<p>text`))).originName).toBe(originName);
});

test.each([
  ['Активисты сообщили, что в деревне погибли не менее сорока человек, власти это отрицают.', 'ru'],
  ['قال ناشطون إن أربعين شخصا على الأقل قتلوا في القرية ونفت وسائل الإعلام ذلك.', 'ar'],
  ['Activists said that at least forty people had died in the village on Friday.', 'en'],
  ['Too short to tell', null],
])('the language of %j is %j', async (text, language) => {
  expect((await taken(file('a.txt', text))).source.language).toBe(language);
});

test('names beyond what a row holds are cut without half a character', async () => {
  const title = '😀'.repeat(3_000);
  const { source } = await taken(file('a.html', `<!doctype html><title>${title}</title><p>text`));
  expect(sourceRowSchema.safeParse(source).success).toBe(true);
  expect(source.title).not.toMatch(/\p{Surrogate}/u);
});

test('a damaged stored text is told, not thrown', () => {
  expect(decodeSourceText(new TextEncoder().encode('{"text":1}'))).toMatchObject({
    ok: false,
    error: { code: 'text-damaged' },
  });
  expect(decodeSourceText(new TextEncoder().encode('{'))).toMatchObject({
    ok: false,
    error: { code: 'text-damaged' },
  });
});
