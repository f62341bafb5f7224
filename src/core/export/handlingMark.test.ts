import { expect, test } from 'vitest';
import { depotCase } from './testing/depotCase';
import { exported, exportedText } from './testing/exported';
import { readDocx } from './testing/readDocx';

function markedCase() {
  const { build, news } = depotCase();
  build.state.sources.set(news.id, { ...news, handling: 'TLP:AMBER+STRICT' });
  return build;
}

/** At the head of the whole, at the source itself, in the list of sources. */
test.each([
  ['html', 4],
  ['md', 4],
  ['jsonld', 1],
  ['claimreview', 1],
])('the handling mark of a source goes with it into %s', async (format, least) => {
  const text = (await exportedText(format, markedCase().input())).replaceAll('\\', '');
  expect(text.split('TLP:AMBER+STRICT').length - 1).toBeGreaterThanOrEqual(least);
  expect(await exportedText(format, depotCase().build.input())).not.toContain('andling');
});

test('the handling mark of a source goes with it into Word documents', async () => {
  const bytes = await exported('docx', markedCase().input());
  const parts = JSON.stringify(readDocx(bytes));
  expect(parts.split('TLP:AMBER+STRICT').length - 1).toBeGreaterThanOrEqual(3);
  expect(parts).toContain('Handling: TLP:AMBER+STRICT');
});

test('the analyst’s own mark for the whole takes the place of the sources’ in a fact check', async () => {
  const text = await exportedText('claimreview', { ...markedCase().input(), handling: 'TLP:GREEN' });
  expect(text).toContain('"conditionsOfAccess": "Handling: TLP:GREEN"');
  expect(text).not.toContain('TLP:AMBER');
});
