import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideAssets } from '../testing/provideAssets';
import { provideLanguageData } from './languageData';
import { startTesseract } from './startTesseract';

beforeAll(provideAssets);
afterAll(() => provideLanguageData(async () => []));

test('a damaged language file of the user’s does not take English along', async () => {
  provideLanguageData(async () => [{ name: 'deu', bytes: new TextEncoder().encode('no language at all') }]);
  const { engine, api } = await startTesseract();
  expect(engine).toBe('Tesseract 5.1.0, eng');
  api.End();
});
