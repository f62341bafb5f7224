import { readCaseFile, verifyCaseFile } from '@core/casefile';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CaseBuilder, richText } from '../testing/caseBuilder';
import { depotCase } from '../testing/depotCase';
import type { CaseFileChoice } from '../types';
import { assayExporter } from './assayExporter';
import { Striker, struck, wordsOf } from './extract/Striker';

async function handedOver(build: CaseBuilder, caseFile: CaseFileChoice) {
  const result = await assayExporter.export({ ...build.input(), caseFile: { by: 'Mara Lind', ...caseFile } });
  if (!result.ok) throw new Error(result.error.message);
  const read = readCaseFile(result.value.bytes);
  if (!read.ok) throw new Error(read.error.message);
  return { ...result.value, caseFile: read.value };
}

/** Everything in an archive, unpacked, as one text; JSON escapes read. */
function everything(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, entry]) => `${name}\n${strFromU8(entry)}`)
    .join('\n')
    .replaceAll('\\"', '"');
}

const letters = fc.array(fc.constantFrom('q', 'x', 'é', 'e\u0301', 'س', 'ل', 'ž', '0'), {
  minLength: 4,
  maxLength: 9,
});
const name = letters.map((parts) => parts.join(''));
const filler = fc.constantFrom('the guard', 'stood', '🔥 at the gate', 'on Tuesday', 'قال', 'and\nthen');

describe('a redacted case', () => {
  test('a struck word is found anywhere in the archive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.array(filler, { minLength: 2, maxLength: 5 }),
        fc.array(filler, { minLength: 2, maxLength: 5 }),
        async (secret, left, right) => {
          const passage = secret.join(' ');
          const [first = ''] = secret;
          const build = new CaseBuilder();
          const strike = build.tag('Strike out');
          const one = build.source([{ text: `${left.join(' ')} ${passage} ${right.join(' ')}` }], {
            title: `Of ${first}`,
            author: passage,
            filePath: `/home/x/${first}.txt`,
            fileName: `${first}_1.txt`,
            address: `https://x.example/${first}?q=${first}`,
            facts: [{ name: 'Subject', value: passage.toUpperCase() }],
          });
          const two = build.source([{ text: `Elsewhere: ${passage}.` }, { text: right.join(' ') }]);
          build.highlight(one, passage, { tagIds: [strike.id], note: richText(`Who is ${first}?`, passage) });
          const across = build.highlight(one, `${left.at(-1)} ${passage}`, { tagIds: [] });
          build.highlight(two, passage);
          const claim = build.claim(`${passage} was there`);
          build.statement(claim, across, {
            chain: [{ originId: build.origin(`${first}’s brother`).id, mode: 'indirect', hedge: passage }],
          });
          build.report(`About ${first}`, [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: `It was ${passage.slice(0, 3)}` },
                { type: 'text', text: `${passage.slice(3)} again`, marks: [{ type: 'bold' }] },
                { type: 'citation', attrs: { kind: 'highlight', id: across.id, label: passage } },
              ],
            },
          ]);
          const { bytes, caseFile } = await handedOver(build, { strikeOut: strike.id });
          const found = everything(bytes).toLowerCase();
          for (const word of secret.flatMap(wordsOf)) expect(found.includes(word), word).toBe(false);
          expect(found).not.toContain(one.sha256);
          expect(found).not.toContain(one.textSha256);
          expect(verifyCaseFile(bytes).problems).toEqual([]);
          const lengths = [...caseFile.state.sources.values()].map(({ characters }) => characters);
          expect(lengths).toEqual([one.characters, two.characters]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what is struck moves what is not, or line ends, emoji and case are a way around it', () => {
    const text = 'Before 🔥 the\nGUARD Amin, and Aminata after.';
    const striker = new Striker(['the guard amin'], []);
    const out = striker.strike(text);
    expect(out).toBe(
      'Before 🔥 ███\n███████████ and Aminata after.'.replace(
        '███████████',
        '█████ ████,'.replaceAll(' ', '█'),
      ),
    );
    expect(out).toHaveLength(text.length);
    expect([...struck('a🔥b', [{ start: 0, end: 4 }])]).toHaveLength(3);
    expect(struck('a🔥b', [{ start: 0, end: 4 }])).toHaveLength(4);
  });

  test('words that stand elsewhere in the open are not struck out of notes, nor ids and lists of ours', async () => {
    const { build, fence, news, agency } = depotCase();
    const strike = build.tag('Strike out');
    build.state.highlights.set(fence.id, { ...fence, tagIds: [strike.id] });
    const { caseFile, warnings } = await handedOver(build, { strikeOut: strike.id });
    const kept = [...caseFile.state.sources.values()];
    expect(kept.map(({ kind }) => kind)).toEqual(['txt', 'txt']);
    const [claim] = caseFile.state.claims.values();
    // “Rebels”, “depot” and “held” are still read in the text.
    expect(claim?.text).toBe('Rebels held the southern half of the depot on 3 May.');
    expect(caseFile.state.statements.size).toBe(2);
    expect([...caseFile.state.highlights.values()].map(({ ranges }) => ranges[0]?.exact)).toContain(
      agency.ranges[0]?.exact,
    );
    expect(caseFile.state.sources.has(news.id)).toBe(false);
    expect(warnings.join(' ')).toContain('Received documents');
  });

  test('nothing says that a case is redacted, and by whom', async () => {
    const { build, fence } = depotCase();
    const strike = build.tag('Strike out');
    build.state.highlights.set(fence.id, { ...fence, tagIds: [strike.id] });
    const { caseFile, bytes } = await handedOver(build, { strikeOut: strike.id });
    const [row] = caseFile.state.cases.values();
    expect(row?.title).toBe('Depot at Wadi Sarab (redacted)');
    expect(row?.redacted).toEqual({ by: 'Mara Lind', at: '2024-05-06T08:00:00.000Z', passages: 1 });
    expect(verifyCaseFile(bytes)).toMatchObject({ ok: true, redacted: { by: 'Mara Lind', passages: 1 } });
  });

  test('a tag on nothing strikes out nothing, and is taken for a redaction', async () => {
    const { build } = depotCase();
    const result = await assayExporter.export({
      ...build.input(),
      caseFile: { strikeOut: build.tag('Strike out').id },
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'nothing-struck' } });
  });
});

describe('chosen sources', () => {
  test('words of a source that was not chosen go with the others', async () => {
    const { build, news, agency } = depotCase();
    const { bytes, caseFile } = await handedOver(build, { sources: [agency.sourceId] });
    expect(caseFile.state.sources.size).toBe(1);
    expect([
      caseFile.state.highlights.size,
      caseFile.state.statements.size,
      caseFile.state.claims.size,
    ]).toEqual([1, 1, 1]);
    expect(caseFile.state.reports.size).toBe(0);
    const found = everything(bytes);
    expect(found).not.toContain('broke through');
    expect(found).not.toContain(news.id);
    expect(found).not.toContain(news.title);
    expect(verifyCaseFile(bytes).problems).toEqual([]);
  });

  test('two exports of one choice differ, or take over rows of the case they came from', async () => {
    const { build, agency } = depotCase();
    const once = await handedOver(build, { sources: [agency.sourceId] });
    const again = await handedOver(build, { sources: [agency.sourceId] });
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(once.caseFile.caseId).not.toBe(build.caseId);
    expect([...once.caseFile.state.highlights.keys()]).not.toContain(agency.id);
  });

  test('an encrypted one can be read without its passphrase', { timeout: 60_000 }, async () => {
    const { build, agency } = depotCase();
    const result = await assayExporter.export({
      ...build.input(),
      caseFile: { sources: [agency.sourceId], passphrase: 'four words of mine' },
    });
    if (!result.ok) throw new Error(result.error.message);
    expect(readCaseFile(result.value.bytes)).toMatchObject({ ok: false, error: { code: 'case-encrypted' } });
  });
});
