import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseBuilder } from '../testing/caseBuilder';
import { depotCase, hostileText } from '../testing/depotCase';
import { exported } from '../testing/exported';
import { readDocx, spaced } from '../testing/readDocx';

const idOf = (text: string) => /Assay ([0-9a-f-]{36})/.exec(text)?.[1] ?? '';

describe('Word document', () => {
  test('every highlight has a comment over exactly its words', async () => {
    const { build } = depotCase();
    const docx = readDocx(await exported('docx', build.input()));
    const living = [...build.state.highlights.values()].filter((row) => !row.deletedAt);
    const wanted = living.flatMap((row) =>
      row.ranges.map((range) => [row.id, spaced(range.exact)].join(': ')),
    );
    const found = [...docx.commented].map(([id, words]) =>
      [idOf(docx.comments.get(id)?.text ?? ''), spaced(words)].join(': '),
    );
    expect(found.sort()).toEqual(wanted.sort());
    expect(docx.comments.size).toBe(found.length);
  });

  test('every comment is referred to once, or Word drops it', async () => {
    const { build } = depotCase();
    const docx = readDocx(await exported('docx', build.input()));
    const references = [
      ...(docx.parts['word/document.xml'] ?? '').matchAll(/<w:commentReference w:id="(\d+)"/g),
    ];
    expect(references.map(([, id]) => id).sort()).toEqual([...docx.comments.keys()].sort());
  });

  test('a comment keeps author, date, tags, note and statements', async () => {
    const { build, depot, fence } = depotCase();
    const docx = readDocx(await exported('docx', build.input()));
    const comments = [...docx.comments.values()];
    const byIdris = comments.find(({ text }) => text.includes(depot.id));
    expect(byIdris).toMatchObject({ author: 'Idris Kane', date: '2024-05-05T09:12:00.000Z' });
    expect(byIdris?.text).toContain('Control of terrain, Attack');
    expect(byIdris?.text).toContain('● Asserts: Rebels held the southern half of the depot on 3 May.');
    expect(byIdris?.text).toContain('The Northern Courier, citing Sarab Monitor, citing two residents');
    expect(byIdris?.text).toContain('[B3: usually reliable; possibly true]');
    expect(comments.find(({ text }) => text.includes(fence.id))?.text).toContain(
      'First account of the breach.',
    );
  });

  test('citations are real footnotes, each with the facts of its source', async () => {
    const { build, news } = depotCase();
    const docx = readDocx(await exported('docx', build.input()));
    expect(docx.references).toEqual(['1', '2', '3', '4', '5', '6']);
    expect([...docx.footnotes.keys()]).toEqual(docx.references);
    const first = docx.footnotes.get('1') ?? '';
    for (const fact of [
      'The Northern Courier',
      'A. Writer',
      news.title,
      '4 May 2024',
      '¶1',
      '“broke through the outer fence of the fuel depot on Tuesday 🔥”',
      'https://courier.example/depot',
      news.sha256.slice(0, 12),
      'taken in 5 May 2024, 09:12 UTC',
    ])
      expect(first).toContain(fact);
  });

  test('deleted targets are said to be deleted', async () => {
    const { build } = depotCase();
    const docx = readDocx(await exported('docx', build.input()));
    const document = docx.parts['word/document.xml'] ?? '';
    expect(document).toContain('[citation to a deleted highlight “silence”]');
    expect(document).toContain('[citation to a deleted source “a lost source”]');
  });

  test('right-to-left paragraphs and words say so, or Word draws them backwards', async () => {
    const { build, arabic } = depotCase();
    const document =
      readDocx(await exported('docx', build.input({ kind: 'source', id: arabic.id }))).parts[
        'word/document.xml'
      ] ?? '';
    const paragraph = document.split('</w:p>').find((each) => each.includes('قالت')) ?? '';
    expect(paragraph).toContain('<w:bidi/>');
    const runs = [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => run);
    const latin = runs.find((run) => run.includes('Al-Masar')) ?? '';
    expect(latin).not.toContain('<w:rtl');
    for (const run of runs.filter((each) => /[\u0600-\u06ff]/.test(each))) expect(run).toContain('<w:rtl/>');
  });

  test('numbers a document counts with are drawn before its words, and are no words of a comment', async () => {
    const build = new CaseBuilder();
    const item = { kind: 'listItem', ordered: true } as const;
    const source = build.source([
      { text: 'Crossings', kind: 'heading', label: '4.2' },
      { text: 'The ferry stays', ...item, label: '(a)' },
      { text: 'The ford is closed', ...item, ordinal: 2, label: '(b) 100 %1' },
      { text: 'Counted', ...item, ordinal: 7 },
    ]);
    build.highlight(source, 'The ferry stays\n\nThe ford is closed');
    const docx = readDocx(await exported('docx', build.input({ kind: 'source', id: source.id })));
    const numbering = docx.parts['word/numbering.xml'] ?? '';
    const drawn = (words: string) => {
      const paragraph = docx.parts['word/document.xml']?.split('</w:p>').find((each) => each.includes(words));
      const number = /<w:numId w:val="(\d+)"/.exec(paragraph ?? '')?.[1];
      const one = numbering.split('<w:num ').find((each) => each.includes(`w:numId="${number}"`));
      const abstract = /<w:abstractNumId w:val="(\d+)"/.exec(one ?? '')?.[1];
      const levels = numbering
        .split('<w:abstractNum ')
        .find((each) => each.includes(`w:abstractNumId="${abstract}"`));
      return /<w:lvlText w:val="([^"]*)"/.exec(levels ?? '')?.[1];
    };
    expect(drawn('Crossings')).toBe('4.2');
    expect(drawn('The ferry')).toBe('(a)');
    expect(drawn('The ford')).toBe('(b) 100 ％1');
    expect(drawn('Counted')).toBe('%1.');
    expect([...docx.commented.values()].map(spaced)).toEqual(['The ferry stays The ford is closed']);
  });

  test('the same case at the same instant is the same file', async () => {
    const linked = () => {
      const { build } = depotCase();
      const text = {
        type: 'text',
        text: 'site',
        marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }],
      };
      for (const report of build.state.reports.values())
        report.body.content?.push({ type: 'paragraph', content: [text] });
      return build.input();
    };
    expect(
      Buffer.from(await exported('docx', linked())).equals(Buffer.from(await exported('docx', linked()))),
    ).toBe(true);
  });

  test('characters that XML cannot hold do not make a broken file', async () => {
    const build = new CaseBuilder();
    const source = build.source([{ text: `a\u0000b\u0007c\ud800d\uffff ${hostileText}` }]);
    build.highlight(source, 'b\u0007c');
    const docx = readDocx(await exported('docx', build.input()));
    expect([...docx.commented.values()]).toEqual(['b\ufffdc']);
  });

  test('any set of highlights keeps its words, however they overlap', async () => {
    const blocks = [
      { text: 'Alpha 🔥 beta e\u0301 gamma' },
      { kind: 'listItem' as const, text: 'delta “epsilon” & <zeta>' },
      {
        table: [
          ['eta', 'theta'],
          ['iota', 'كابا'],
        ],
      },
      { text: 'قالت الوكالة lambda 12' },
    ];
    const length = new CaseBuilder().source(blocks).characters + 1;
    const cut = fc.tuple(fc.nat(length), fc.integer({ min: 1, max: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 8 }), async (cuts) => {
        const build = new CaseBuilder();
        const source = build.source(blocks);
        const text = build.texts.get(source.id)?.text ?? '';
        for (const [start, size] of cuts) {
          const exact = text.slice(start, start + size).trim();
          if (exact && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(exact)) build.highlight(source, exact);
        }
        const docx = readDocx(await exported('docx', build.input()));
        const wanted = [...build.state.highlights.values()].map((row) => spaced(row.ranges[0]?.exact ?? ''));
        expect([...docx.commented.values()].map(spaced).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 25 },
    );
  });
});

describe('what every page and a long report have', () => {
  const heading = (text: string) => ({
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text }],
  });

  test('a report of several parts has its contents filled in, a link to each part', async () => {
    const { build, report } = depotCase();
    report.body.content?.push(heading('What is not known'), heading('What would change our mind'));
    const document = readDocx(await exported('docx', build.input())).parts['word/document.xml'] ?? '';
    const contents = document.slice(0, document.lastIndexOf('PAGEREF'));
    for (const words of ['Key judgements', 'What is not known', 'What would change our mind', 'Annex A'])
      expect(contents).toContain(words);
    for (const [, mark] of contents.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g))
      expect(document).toContain(`<w:bookmarkStart w:name="${mark}"`);
  });

  test('a handling mark of a source stands on every page, the first too', async () => {
    const { build, news } = depotCase();
    (news as { handling?: string }).handling = 'TLP:RED';
    const { parts } = readDocx(await exported('docx', build.input()));
    const furniture = Object.entries(parts).filter(([name]) => /^word\/(?:header|footer)\d\.xml$/.test(name));
    expect(furniture).toHaveLength(4);
    for (const [name, part] of furniture) expect(`${name}: ${part}`).toContain('TLP:RED');
  });

  test('a table’s first row repeats on every page, and a source’s words say their language', async () => {
    const { build } = depotCase();
    const document = readDocx(await exported('docx', build.input())).parts['word/document.xml'] ?? '';
    const heads = document
      .split('<w:tbl>')
      .slice(1)
      .map((table) => table.slice(0, table.indexOf('</w:tr>')));
    for (const head of heads) expect(head).toContain('<w:tblHeader/>');
    const annexed = document.slice(document.indexOf('Annex A: annotated sources'));
    expect(annexed).toMatch(/<w:rtl\/><w:lang [^>]*w:bidi="ar"/);
  });
});
