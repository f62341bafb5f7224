import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conflictsOf, weigh } from '@core/assess';
import { type CaseFile, verifyCaseFile, writeCaseFile } from '@core/casefile';
import { living } from '@core/model';
import { plainText } from '@core/richtext';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCase } from './makeCase';

const sample = join(import.meta.dirname, '../../../resources/sample-case');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-sample-'));
  await cp(sample, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function made(from = sample): Promise<CaseFile> {
  const outcome = await makeCase(from, 'Assay test');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

/** Replaces words in one file of the copied definition, and answers why the case was not made. */
async function refusal(file: string, words: string, by: string): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(words);
  await writeFile(join(folder, file), text.replace(words, by));
  const outcome = await makeCase(folder, 'Assay test');
  return outcome.ok ? 'made' : outcome.error.message;
}

describe('the sample case', () => {
  it('is the same to the byte on every build, and verifies', async () => {
    const first = writeCaseFile(await made());
    expect(writeCaseFile(await made())).toEqual(first);
    expect(verifyCaseFile(first)).toEqual({ ok: true, problems: [] });
  });

  it('holds what a newcomer shall see', async () => {
    const { state } = await made();
    expect(new Set(living(state, 'sources').map((row) => row.kind))).toEqual(
      new Set(['txt', 'html', 'markdown', 'docx', 'eml']),
    );
    expect(living(state, 'sources').map((row) => row.language)).toContain('ar');
    expect(living(state, 'highlights').length).toBeGreaterThanOrEqual(35);
    expect(living(state, 'tags').every((row) => plainText(row.note) !== '')).toBe(true);
    expect(living(state, 'tags').some((row) => row.parentId !== null)).toBe(true);
    expect(living(state, 'highlights').some((row) => row.ranges.length > 1)).toBe(true);
    const weighing = weigh(state);
    const standings = weighing.claims.map((row) => weighing.standingOf(row.id).standing);
    expect(new Set(standings)).toEqual(
      new Set(['contested', 'corroborated', 'superseded', 'uncorroborated', 'unsupported']),
    );
    expect(standings).toHaveLength(14);
    expect(weighing.circles()).toHaveLength(1);
    const kinds = conflictsOf(state, weighing).conflicts.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['stances', 'claims', 'quantities']));
  });

  it('never puts a likelihood and a confidence into one sentence of its report', async () => {
    const { state } = await made();
    const [report] = living(state, 'reports');
    const sentences = plainText(report?.body, () => '').split(/[.\n]/);
    const likelihood = /\b(?:likely|unlikely|even chance)\b/;
    expect(sentences.filter((sentence) => likelihood.test(sentence)).length).toBeGreaterThanOrEqual(4);
    expect(sentences.filter((sentence) => likelihood.test(sentence) && /confidence/.test(sentence))).toEqual(
      [],
    );
  });
});

describe('makeCase', () => {
  it.each([
    [
      'a quote that stands nowhere',
      'highlights.json',
      'took a hit',
      'took two hits',
      /“The pumping station took two hits about an hour ago” stands nowhere in “eye”/,
    ],
    [
      'a quote that stands twice',
      'highlights.json',
      '27 wounded and 11 dead',
      'dead',
      /“dead” stands several times in “hospital”/,
    ],
    [
      'a tag that is not there',
      'highlights.json',
      '"tags": ["sourcing"]',
      '"tags": ["nothing"]',
      /there is no tag “nothing”/,
    ],
    [
      'a claim that is not there',
      'highlights.json',
      '"claim": "half-held"',
      '"claim": "nothing"',
      /there is no claim “nothing”/,
    ],
    [
      'an origin that is not there',
      'highlights.json',
      'almasar:indirect',
      'nothing:indirect',
      /there is no origin “nothing”/,
    ],
    [
      'a marker that names nothing',
      'report.md',
      '[[cite:highlight/gap]]',
      '[[cite:highlight/hole]]',
      /\[\[cite:highlight\/hole\]\] names nothing/,
    ],
    [
      'a term the yardstick has not',
      'report.md',
      '[[term:likelihood/likely]]',
      '[[term:likelihood/sure]]',
      /\[\[term:likelihood\/sure\]\] names nothing/,
    ],
    [
      'a block inside a sentence',
      'report.md',
      '[[quotation:highlight/armbands]]',
      'See [[quotation:highlight/armbands]]',
      /stands alone/,
    ],
    ['a field that is misspelt', 'claims.json', '"note"', '"notes"', /claims\.json.*notes/],
    ['a source that is not there', 'case.json', 'field-contact.txt', 'gone.txt', /gone\.txt cannot be read/],
  ])('refuses %s', async (_name, file, words, by, message) => {
    expect(await refusal(file, words, by)).toMatch(message);
  });
});
