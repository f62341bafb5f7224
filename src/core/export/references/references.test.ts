import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { CaseBuilder } from '../testing/caseBuilder';
import { exportedText } from '../testing/exported';
import { partialDate } from './reference';

const hostile = 'A } title, @book{x, with\r\nER  - \r\nTY  - BOOK {braces} & 100 % \\input{x} $1_a#~^';

function library() {
  const build = new CaseBuilder();
  const courier = build.origin('The Northern Courier');
  build.source([{ text: 'Nine guards were killed.' }], {
    ...{ title: 'Nine guards killed', kind: 'html', originId: courier.id, author: 'A. Writer; Zoë Müller' },
    ...{ publishedAt: '2026-05-04', capturedAt: '2026-05-05T10:00:00Z', handling: 'TLP:AMBER' },
    address: 'https://courier.example/a?b=1&c={2}',
  });
  build.source([{ text: 'ثلاثة حراس' }], { title: 'بيان الوكالة', language: 'ar', publishedAt: '2026-05' });
  build.source([{ text: 'Words.' }], { title: hostile, kind: 'epub', publishedAt: 'spring' });
  build.source([{ text: 'Gone.' }], { title: 'In the bin', deletedAt: '2026-05-05T10:00:00.000Z' });
  return build.input();
}

function judged(program: string, input: string): string | null {
  const answer = spawnSync(program, ['-i', 'utf8'], { input, encoding: 'utf8' });
  if (!answer.error) return answer.stdout;
  console.info(`${program} is not installed: the bibliography was not read by another program.`);
  return null;
}

describe('a bibliography', () => {
  it('loses what is known of a source, or says more exactly when than is known', async () => {
    const items = JSON.parse(await exportedText('csl', library()));
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      type: 'webpage',
      title: 'Nine guards killed',
      author: [{ literal: 'A. Writer' }, { literal: 'Zoë Müller' }],
      publisher: 'The Northern Courier',
      issued: { 'date-parts': [[2026, 5, 4]] },
      accessed: { 'date-parts': [[2026, 5, 5]] },
      URL: 'https://courier.example/a?b=1&c={2}',
      note: expect.stringMatching(/^TLP:AMBER File “source\.txt”, SHA-256 [0-9a-f]{64}, taken in 5 May 2024/),
    });
    expect(items[1]).toMatchObject({
      issued: { 'date-parts': [[2026, 5]] },
      language: 'ar',
      type: 'document',
    });
    expect(items[2]).toMatchObject({ type: 'book', title: hostile });
    expect(items[2].issued).toBeUndefined();
  });

  it('gives two sources one key, or one source another key the next time', async () => {
    const keys = async () =>
      JSON.parse(await exportedText('csl', library())).map(({ id }: { id: string }) => id);
    expect(new Set(await keys()).size).toBe(3);
    expect(await keys()).toEqual(await keys());
  });

  it('lets a title end its entry or begin another one', async () => {
    const ris = await exportedText('ris', library());
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(3);
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(3);
    expect(ris).toContain('DA  - 2026/05/\r\n');
    const bibtex = await exportedText('bibtex', library());
    expect(bibtex.match(/^@/gm)).toHaveLength(3);
    expect(bibtex).not.toMatch(/\\input\{/);
    expect(balance(bibtex)).toBe(0);
  });

  test('bibutils reads the same titles and names', async () => {
    for (const [format, program] of [
      ['bibtex', 'bib2xml'],
      ['ris', 'ris2xml'],
    ] as const) {
      const xml = judged(program, await exportedText(format, library()));
      if (xml === null) continue;
      expect(xml.match(/<mods /g)).toHaveLength(3);
      expect(xml).toContain('<title>Nine guards killed</title>');
      expect(xml).toContain('بيان الوكالة');
      expect(xml).toContain('Müller');
    }
  });
});

/** Braces opened and not closed, escaped ones not counted. */
function balance(text: string): number {
  const braces = text.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
  return braces.reduce((open, brace) => open + (brace === '{' ? 1 : -1), 0);
}

test.each([
  ['2026', { year: 2026 }],
  ['2026-05', { year: 2026, month: 5 }],
  ['2026-05-04T10:00Z', { year: 2026, month: 5, day: 4 }],
  ['2026-13-04', { year: 2026 }],
  ['spring', null],
  [null, null],
])('the date of %s', (date, wanted) => {
  expect(partialDate(date)).toEqual(wanted);
});
