import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { CaseBuilder } from '../testing/caseBuilder';
import { depotCase, hostileText } from '../testing/depotCase';
import { exportedText } from '../testing/exported';
import { spaced } from '../testing/readDocx';
import { textOfHtml } from '../testing/readHtml';
import { yamlString } from './frontMatter';

const withoutHead = (markdown: string) => markdown.replace(/^---\n.*?\n---\n/s, '');
const rendered = (markdown: string) => textOfHtml(marked.parse(withoutHead(markdown), { async: false }));

describe('Markdown', () => {
  test('every footnote is referred to and every reference has its footnote', async () => {
    const { build } = depotCase();
    const markdown = await exportedText('md', build.input());
    const defined = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    const referred = [...markdown.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, number]) => number);
    expect(defined).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(referred).toEqual(defined);
  });

  test('the head names every source with its whole hash', async () => {
    const { build, news } = depotCase();
    const [head] = (await exportedText('md', build.input())).split('\n---\n');
    expect(head).toContain('title: "Wadi Sarab: what is held, and by whom"');
    expect(head).toContain(`sha256: "${news.sha256}"`);
  });

  test('every highlight is quoted in full', async () => {
    const { build } = depotCase();
    const text = spaced(rendered(await exportedText('md', build.input())));
    for (const row of build.state.highlights.values())
      for (const range of row.deletedAt ? [] : row.ranges) expect(text).toContain(spaced(range.exact));
  });

  test('a quotation over numbered items has their numbers in brackets', async () => {
    const build = new CaseBuilder();
    const item = { kind: 'listItem', ordered: true } as const;
    const source = build.source([
      { text: 'The ferry stays', ...item, label: '(a)' },
      { text: 'The ford is closed', ...item, ordinal: 2, label: '(b)' },
    ]);
    build.highlight(source, 'stays\n\nThe ford is closed');
    const text = rendered(await exportedText('md', build.input({ kind: 'source', id: source.id })));
    expect(spaced(text)).toContain('stays [(b)] The ford is closed');
  });

  test('hostile words stay words', async () => {
    const { build } = depotCase();
    expect(rendered(await exportedText('md', build.input()))).toContain(hostileText);
  });

  test('words with the signs of Markdown read back as themselves', async () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ab1 .)*_[]()#<>&;!|`~\\-+=$^:"\'é🔥', '&amp;', 'www.', 'http://', '    '),
      minLength: 1,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(signs, async (words) => {
        const build = new CaseBuilder();
        build.report('Round trip', [
          { type: 'paragraph', content: [{ type: 'text', text: `${words}end` }] },
          {
            type: 'blockquote',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: `${words}end` }] }],
          },
        ]);
        const text = spaced(rendered(await exportedText('md', build.input())));
        expect(text.split(spaced(`${words}end`)).length - 1).toBe(2);
      }),
      { numRuns: 300 },
    );
  });

  test('a YAML string never leaves its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = yamlString(text);
        expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(JSON.parse(written)).toBe(text);
      }),
    );
  });
});
