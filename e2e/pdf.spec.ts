import { surveyTitle, writeSurvey } from './documents/survey';
import { type AssayRun, expect, test } from './fixtures';
import { Pages } from './pages/Pages';

async function openSurvey(assay: AssayRun) {
  const workbench = await assay.launch();
  await workbench.takeIn([await writeSurvey(assay.folder)]);
  await workbench.source(surveyTitle).getByRole('button').click();
  const pages = new Pages(workbench);
  await pages.drawn('Page i (1 of 40)');
  return { workbench, pages };
}

test('a PDF opens in its own pages and is marked within one and across two', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { sourceText, annotations } = workbench;
  await pages.goTo('3');
  await pages.drawn('Page 3 (5 of 40)');

  await test.step('within a page', async () => {
    await sourceText.highlight('gauge 5 that week');
    await expect(annotations.card('gauge 5 that week')).toBeVisible();
    await expect(sourceText.mark('gauge 5 that week')).toBeVisible();
  });

  await test.step('from one page into the next', async () => {
    await pages.goTo('6');
    await sourceText.select('The last line of sheet 8');
    const from = await pages.region.getByText('The last line of sheet 8').boundingBox();
    await pages.region.getByText('end before sheet 9').scrollIntoViewIfNeeded();
    const to = await pages.region.getByText('end before sheet 9').boundingBox();
    const start = await pages.region.getByText('The last line of sheet 8').boundingBox();
    if (!from || !to || !start) throw new Error('The lines are not there');
    const { mouse } = workbench.page;
    await mouse.move(start.x + 1, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await mouse.move(to.x + to.width, to.y + to.height / 2, { steps: 4 });
    await mouse.up();
    await sourceText.press('Highlight');
    const card = annotations.card('The last line of sheet 8');
    await expect(card).toContainText('begun and said it all.');
  });

  await test.step('both are there after a new start', async () => {
    await workbench.saved();
    const again = await assay.relaunch();
    await again.source(surveyTitle).getByRole('button').click();
    await expect(again.annotations.cards).toHaveCount(2);
    await again.annotations.choose('gauge 5 that week');
    await expect(new Pages(again).field).toHaveValue('3');
    await expect(again.sourceText.mark('gauge 5 that week')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('words on a page that was never drawn are found', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page } = workbench;
  await expect(pages.sheet('Page 30 (32 of 40)')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: 'Find in source' }).fill('at gauge 32 had heard');
  await expect(page.getByRole('search')).toContainText('1 of 1');
  await pages.drawn('Page 30 (32 of 40)');
  await expect(pages.region.getByText('at gauge 32 had heard')).toBeInViewport();
  await expect(pages.sheet('Page i (1 of 40)')).toHaveCount(0);
});

test('pages are gone to by label, by key, and by the outline', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page } = workbench;
  await pages.region.focus();
  await page.keyboard.press('g');
  await expect(pages.field).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await pages.drawn('Page 12 (14 of 40)');
  await expect(pages.region).toBeFocused();
  await page.keyboard.press('Alt+PageDown');
  await expect(pages.field).toHaveValue('13');
  await page.getByRole('button', { name: 'Previous page' }).click();
  await expect(pages.field).toHaveValue('12');
  await pages.field.fill('99');
  await pages.field.press('Enter');
  await expect(workbench.toasts).toContainText('There is no page “99”');
  await expect(pages.field).toHaveValue('12');

  await page.keyboard.press('o');
  await pages.panel.getByRole('button', { name: 'The night itself' }).click();
  await expect(pages.field).toHaveValue('18');
  await pages.panel.getByText('Pages', { exact: true }).click();
  await pages.panel.getByRole('button', { name: 'Page 17 (19 of 40)' }).click();
  await expect(pages.field).toHaveValue('17');
});

test('zooming and turning keep the place', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page } = workbench;
  await pages.goTo('20');
  const zoom = page.getByRole('group', { name: 'Zoom' });
  const line = pages.region.getByText('at gauge 22 that week');
  await expect(line).toBeInViewport();
  for (let step = 0; step < 3; step++) await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await expect(line).toBeInViewport();
  await expect(pages.field).toHaveValue('20');
  await page.keyboard.press('Alt+0');
  await expect(zoom).toContainText('100 %');
  await page.keyboard.press('r');
  await expect(pages.field).toHaveValue('20');
  await page.keyboard.press('Shift+R');
  await page.keyboard.press('w');
  await expect(line).toBeInViewport();
});

test('a figure is marked, tagged and found again, by mouse and by keys', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page, annotations } = workbench;
  await pages.goTo('4');
  await pages.drawn('Page 4 (6 of 40)');
  await expect(pages.sheet('Page 4 (6 of 40)')).toContainText('This page has no text');
  const sheet = await pages.sheet('Page 4 (6 of 40)').boundingBox();
  if (!sheet) throw new Error('The page is not there');
  const at = (x: number, y: number) =>
    [sheet.x + (x / 595) * sheet.width, sheet.y + (y / 842) * sheet.height] as const;

  await test.step('drag', async () => {
    await page.getByRole('button', { name: 'Mark an area' }).click();
    await page.mouse.move(...at(110, 190));
    await page.mouse.down();
    await page.mouse.move(...at(430, 450), { steps: 5 });
    await page.mouse.up();
    await expect(annotations.card('Area of page 4')).toHaveAttribute('aria-current', 'true');
    await expect(annotations.region.getByRole('img', { name: 'The marked area of page 4' })).toBeVisible();
    await annotations.addTag('map');
    await annotations.writeNote('The gauges from above.');
  });

  await test.step('keys', async () => {
    await pages.goTo('3');
    await page.keyboard.press('a');
    const draft = page.getByRole('application', { name: /^Area on page 3/ });
    await expect(draft).toBeFocused();
    for (const key of ['ArrowLeft', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    await expect(annotations.card('Area of page 3')).toHaveAttribute('aria-current', 'true');
    await expect(pages.region).toBeFocused();
  });

  await test.step('reached by its mark in the margin, its place and the next-highlight key', async () => {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(annotations.card('Area of page 4')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(annotations.card('Area of page 4')).not.toHaveAttribute('aria-current', 'true');
    const box = await pages.sheet('Page 4 (6 of 40)').boundingBox();
    if (!box) throw new Error('The page is not there');
    await page.mouse.click(box.x + (200 / 595) * box.width, box.y + (300 / 842) * box.height);
    await expect(annotations.card('Area of page 4')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await pages.region.getByRole('button', { name: /^Highlight: Area of page 4, map/ }).click();
    await expect(annotations.card('Area of page 4')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a new start finds it, deleting takes it away', async () => {
    await workbench.saved();
    const again = await assay.relaunch();
    await again.source(surveyTitle).getByRole('button').click();
    await again.annotations.choose('Area of page 4');
    await expect(again.annotations.card('Area of page 4')).toContainText('The gauges from above.');
    await expect(
      again.sourceText.region.getByRole('button', { name: /^Highlight: Area of page 4/ }),
    ).toBeVisible();
    await again.annotations.act('Area of page 4', 'Delete');
    await expect(again.annotations.card('Area of page 4')).toHaveCount(0);
  });
});

test('a marked area is moved and sized by its frame and by keys, and each is taken back', async ({
  assay,
}) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page, annotations } = workbench;
  await pages.goTo('4');
  await pages.drawn('Page 4 (6 of 40)');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(annotations.card('Area of page 4')).toHaveAttribute('aria-current', 'true');
  const frame = pages.frame('page 4');
  const box = async () => {
    const found = await frame.boundingBox();
    if (!found) throw new Error('The area has no frame');
    return found;
  };
  const drag = async (from: readonly [number, number], by: readonly [number, number]) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
    await page.mouse.move(from[0] + by[0], from[1] + by[1]);
    await page.mouse.up();
  };

  const first = await box();
  await test.step('by its lower right corner', async () => {
    await drag([first.x + first.width, first.y + first.height], [40, 30]);
    await expect.poll(async () => Math.round((await box()).width - first.width)).toBe(40);
    expect((await box()).height - first.height).toBeCloseTo(30, 0);
    expect((await box()).x).toBeCloseTo(first.x, 0);
  });

  const sized = await box();
  await test.step('moved by a line of it', async () => {
    await drag([sized.x + sized.width / 4, sized.y], [-30, 20]);
    await expect.poll(async () => Math.round((await box()).x - sized.x)).toBe(-30);
    expect((await box()).y - sized.y).toBeCloseTo(20, 0);
    expect((await box()).width).toBeCloseTo(sized.width, 0);
    await expect(annotations.card('Area of page 4')).toHaveAttribute('aria-current', 'true');
  });

  const moved = await box();
  await test.step('by keys, and given up by Escape', async () => {
    await page.keyboard.press('e');
    await expect(frame).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await box()).x).toBeGreaterThan(moved.x + 5);
    await page.keyboard.press('Escape');
    await expect.poll(async () => Math.round((await box()).x - moved.x)).toBe(0);
    await page.keyboard.press('e');
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(pages.region).toBeFocused();
    await expect.poll(async () => (await box()).height).toBeGreaterThan(moved.height + 10);
  });

  await test.step('taken back one by one, and kept over a new start', async () => {
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.click();
    await expect.poll(async () => Math.round((await box()).height - moved.height)).toBe(0);
    await undo.click();
    await expect.poll(async () => Math.round((await box()).x - sized.x)).toBe(0);
    await workbench.saved();
    const again = await assay.relaunch();
    await again.source(surveyTitle).getByRole('button').click();
    await again.annotations.choose('Area of page 4');
    const kept = await new Pages(again).frame('page 4').boundingBox();
    expect(Math.round((kept?.width ?? 0) - sized.width)).toBe(0);
  });
});

test('the same words are read as pages and as flowing text, with the same highlights', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page, sourceText, annotations } = workbench;
  await pages.goTo('20');
  await sourceText.highlight('at gauge 22 that week');
  await page.keyboard.press('l');
  await expect(pages.field).toHaveCount(0);
  await expect(pages.region.getByText('at gauge 22 that week')).toBeInViewport();
  await expect(sourceText.mark('at gauge 22 that week')).toBeVisible();
  await page.keyboard.press('l');
  await expect(pages.field).toHaveValue('20');
  await expect(annotations.cards).toHaveCount(1);
});

test('words of a page are selected by keys alone', async ({ assay }) => {
  const { workbench, pages } = await openSurvey(assay);
  const { page, annotations } = workbench;
  await page.keyboard.press('g');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await pages.drawn('Page 7 (9 of 40)');
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await page.keyboard.press('h');
  await expect(annotations.cards).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  for (let word = 0; word < 3; word++) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await page.keyboard.press('h');
  await expect(annotations.cards).toHaveCount(2);
});

test('where pages cannot be drawn their words can still be read and marked', async ({ assay }) => {
  assay.expectProblems = true;
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  await page.route('**/pdf.worker.mjs', (route) => route.abort());
  await workbench.takeIn([await writeSurvey(assay.folder)]);
  await workbench.source(surveyTitle).getByRole('button').click();
  await expect(sourceText.region.getByRole('alert')).toContainText('cannot be drawn');
  await new Pages(workbench).goTo('1');
  await sourceText.highlight('gauge 3 that week');
  await expect(annotations.card('gauge 3 that week')).toBeVisible();
});
