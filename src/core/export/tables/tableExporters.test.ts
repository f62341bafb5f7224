import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeIn } from '@core/import/takeIn';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { afterAll, describe, expect, it, test } from 'vitest';
import { richText } from '../testing/caseBuilder';
import { depotCase, hostileText } from '../testing/depotCase';
import { exported } from '../testing/exported';

const folder = mkdtempSync(join(tmpdir(), 'assay-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const formulas = ['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(A1)', '\tx'];

/** The depot case with tags that begin as formulas do. */
function sharpCase() {
  const depot = depotCase();
  for (const formula of formulas) depot.build.tag(formula);
  depot.build.tag('Empty', 'blue');
  const note = richText('First line.', 'Second line, with “quotes” and "quotes".');
  depot.build.highlight(depot.news, 'nightfall', { note });
  return depot;
}

async function csvOf(name: string): Promise<Record<string, string>[]> {
  const files = unzipSync(await exported('csv', sharpCase().build.input()));
  const text = strFromU8(files[`${name}.csv`] ?? new Uint8Array());
  return parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    .data;
}

describe('tables of a case', () => {
  it('lose a highlight, its words, its note or its place', async () => {
    const { build, news } = sharpCase();
    const living = [...build.state.highlights.values()].filter((row) => !row.deletedAt);
    const rows = await csvOf('highlights');
    expect(rows.map(({ Id }) => Id).sort()).toEqual(living.map(({ id }) => id).sort());
    const row = rows.find(({ Words }) => Words === 'nightfall');
    expect(row).toMatchObject({
      Source: news.title,
      Publisher: 'The Northern Courier',
      Place: '¶1',
      Note: 'First line.\nSecond line, with “quotes” and "quotes".',
    });
    const text = [...(build.texts.get(news.id)?.text ?? '')];
    const [start, end] = (row?.['Places in text'] ?? '').split('–').map(Number);
    expect(text.slice(start, end).join('')).toBe('nightfall');
    expect(rows.some(({ Words }) => Words === hostileText)).toBe(true);
  });

  it('leave out who says it, the grade or what it counts as', async () => {
    const [asserts, denies] = await csvOf('statements');
    expect(asserts).toMatchObject({
      Claim: 'Rebels held the southern half of the depot on 3 May.',
      Stance: 'asserts',
      'Who says it': 'The Northern Courier, citing Sarab Monitor (“according to”), citing two residents',
      Reliability: 'B (nato)',
      Credibility: '3 (nato)',
    });
    expect(denies).toMatchObject({ Stance: 'denies', Reliability: 'D (nato)', Credibility: '' });
    expect(await csvOf('claims')).toMatchObject([
      { Standing: 'contested', 'Voices for it': '1', 'Voices against it': '1' },
    ]);
    const [row] = await csvOf('claims-by-origin');
    expect(Object.values(row ?? {}).join(' ')).toContain('asserts B3');
  });

  it('let a text that begins like a formula be run as one', async () => {
    const names = (await csvOf('tags')).map(({ Tag }) => Tag);
    for (const formula of formulas) expect(names).toContain(`'${formula}`);
    const sheet = unzipSync(await exported('xlsx', sharpCase().build.input()));
    const xml = Object.entries(sheet)
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, part]) => strFromU8(part))
      .join('');
    expect(xml).not.toContain('<f>');
    expect(strFromU8(sheet['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK');
  });

  it('differ from one export to the next', async () => {
    for (const format of ['csv', 'xlsx'])
      expect(await exported(format, sharpCase().build.input())).toEqual(
        await exported(format, sharpCase().build.input()),
      );
  });

  it('are about more than the source that was asked for', async () => {
    const { build, arabic } = sharpCase();
    const files = unzipSync(await exported('csv', build.input({ kind: 'source', id: arabic.id })));
    expect(Object.keys(files)).toEqual(['highlights.csv', 'statements.csv', 'sources.csv']);
    expect(strFromU8(files['highlights.csv'] ?? new Uint8Array())).not.toContain('Rebels overrun');
  });
});

describe('the workbook before other readers', () => {
  test('Assay reads every cell of it back', async () => {
    const bytes = await exported('xlsx', sharpCase().build.input());
    const at = '2026-05-05T09:12:00.000Z';
    const caseId = '00000000-0000-4000-8000-000000000000';
    const read = await takeIn({ bytes, fileName: 'a.xlsx', filePath: null, caseId, at, by: 'Mara' });
    if (!read.ok) throw new Error(read.error.message);
    for (const words of [...formulas.map((each) => each.trim()), 'nightfall', 'Claims by origin', 'قتلوا'])
      expect(read.value.sourceText.text).toContain(words);
  });

  test('LibreOffice reads the same words in the same cells', { timeout: 120_000 }, async (context) => {
    if (spawnSync('soffice', ['--version']).error) {
      const line = 'soffice is not installed: the workbook was not opened by another program';
      console.warn(line);
      return context.skip(line);
    }
    const file = join(folder, 'case.xlsx');
    writeFileSync(file, await exported('xlsx', sharpCase().build.input()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Every sheet as a file, UTF-8, all cells as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
      stdio: 'pipe',
    });
    const tags = parse<string[]>(readFileSync(join(folder, 'case-Tags.csv'), 'utf8')).data.map(
      ([name]) => name,
    );
    for (const formula of formulas) expect(tags.map((tag) => tag?.trim())).toContain(formula.trim());
    const highlights = readFileSync(join(folder, 'case-Highlights.csv'), 'utf8');
    const words = parse<string[]>(highlights).data.map((row) => row[3]);
    expect(words).toContain('nightfall');
    expect(words).toContain(hostileText);
  });
});
