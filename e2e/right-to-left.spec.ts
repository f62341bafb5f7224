import { openDocuments } from './documents/openDocuments';
import { expect, test } from './fixtures';
import { askAssay } from './readers/runAssay';

test('Arabic is drawn from right to left in a font made for it, and marked exactly', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'voices', 'report');
  const { sourceText, annotations } = workbench;
  const heading = sourceText.region.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('شهود من الرصيف القديم يتحدثون عن انفجارين');
  const paragraph = sourceText.region.getByText('ونفت وزارة الأشغال');
  for (const block of [heading, paragraph]) {
    await expect(block).toHaveCSS('direction', 'rtl');
    await expect(block).toHaveCSS('font-family', /Noto Naskh Arabic/);
  }

  // Words on one line, words with digits that run the other way inside them, and words over two paragraphs.
  await sourceText.highlight('سمعوا انفجارين قبل الفجر');
  await sourceText.highlight('محول كهربائي قديم (رقم 17)');
  await sourceText.highlight('فوق محطة الضخ', 'وزارة الأشغال');
  await expect(annotations.cards).toHaveCount(3);
  await expect(annotations.card('سمعوا انفجارين').getByText('سمعوا انفجارين')).toHaveCSS('direction', 'rtl');

  await annotations.choose('سمعوا انفجارين');
  await annotations.addTag('انفجار');
  await annotations.writeNote('هل سمع أحد غيرهم؟');
  await expect(annotations.note.getByRole('paragraph')).toHaveCSS('direction', 'rtl');
  await workbench.saved();

  const caseFile = await workbench.exportDialog.save(/case/i, assay.folder);
  const highlights = await askAssay<{ exact: string; tags: string[] }[]>('list', caseFile, 'highlights');
  expect(highlights.map(({ exact }) => exact)).toEqual([
    'سمعوا انفجارين قبل الفجر',
    'فوق محطة الضخ الشرقية.\n\nونفت وزارة الأشغال',
    'محول كهربائي قديم (رقم 17)',
  ]);
});

test('the caret of Arabic text goes where the arrow points', async ({ assay }) => {
  const { page, sourceText } = await openDocuments(assay, 'voices');
  await sourceText.region.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await page.keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await expect(sourceText.toolbar).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('شهود من');
});
