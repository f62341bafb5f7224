import { linesAt, makePdf } from '@core/import/testing/makePdf';
import { provideAssets } from '@core/import/testing/provideAssets';
import { beforeAll, expect, test } from 'vitest';
import { undrawnLetters } from './undrawnLetters';

beforeAll(provideAssets);

const pdf = makePdf({ pages: [{ content: linesAt(72, 700, ['The ferry left.']) }] });

test('letters and emoji the computer has no font for are missing from a PDF, and nobody is told', async () => {
  const [said, ...more] = await undrawnLetters('The ferry 🚢 of 港 left, 👩‍🚒👍🏽.', pdf);
  expect(more).toEqual([]);
  expect(said).toMatch(/^4 characters \(Chinese, emoji: “港🚢👩👍”\) could not be drawn/u);
  expect(await undrawnLetters('🚢', pdf)).toEqual([expect.stringMatching(/^1 character \(emoji: “🚢”\)/u)]);
});

test('letters that are drawn, or that come with Assay, are called missing', async () => {
  expect(await undrawnLetters('The ferry left, غادرت ● ○ ◐ 1️⃣ ©.', pdf)).toEqual([]);
});
