import type { Locator } from '@playwright/test';
import { openDocuments } from './documents/openDocuments';
import { expect, test } from './fixtures';
import { findEnds } from './pages/findEnds';
import type { Workbench } from './pages/Workbench';

// Each does a dozen things a person would do one after another.
test.describe.configure({ timeout: 240_000 });

async function undo({ page }: Workbench, what: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name: 'Undo', exact: true }).first();
  await button.hover();
  await expect(page.getByRole('tooltip').filter({ hasText: what })).toBeVisible();
  await button.click();
}

/** Clicks on a word of the text, as somebody does who chooses a highlight or puts the caret there. */
async function clickWord({ page, sourceText }: Workbench, word: string): Promise<void> {
  const { start } = await sourceText.region.evaluate(findEnds, { from: word, to: word });
  await page.mouse.click(start.x + 7, start.y);
}

async function drag({ page, sourceText }: Workbench, handle: Locator, to: string, side: 'start' | 'end') {
  const box = await handle.boundingBox();
  const ends = await sourceText.region.evaluate(findEnds, { from: to, to });
  if (!box) throw new Error('The handle is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(ends[side].x + 6, ends[side].y, { steps: 5 });
  await page.mouse.move(ends[side].x, ends[side].y, { steps: 3 });
}

const handle = ({ sourceText }: Workbench, edge: 'Start' | 'End') =>
  sourceText.region.getByRole('slider', { name: `${edge} of the highlight` });
const chosen = ({ annotations, page }: Workbench) => annotations.cards.and(page.locator('[aria-current]'));
const tagged = ({ annotations, page }: Workbench, name: string) =>
  annotations.cards.filter({ has: page.getByText(name, { exact: true }) });

test('a highlight is resized by its handles and by keys', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, sourceText, annotations } = workbench;
  await sourceText.highlight('four workers were hurt');

  await test.step('dragging shows it and keeps it only when let go', async () => {
    await drag(workbench, handle(workbench, 'End'), 'two nurses', 'end');
    await expect(annotations.card('four workers were hurt')).not.toContainText('citing');
    await page.mouse.up();
    await expect(annotations.card('four workers were hurt, citing two nurses')).toBeVisible();
    await undo(workbench, 'Resize a highlight');
    await expect(annotations.card('four workers were hurt')).not.toContainText('citing');
  });

  await test.step('Escape gives a drag up', async () => {
    await drag(workbench, handle(workbench, 'Start'), 'a volunteer', 'start');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(annotations.card('four workers were hurt')).not.toContainText('volunteer');
    await expect(handle(workbench, 'Start')).toHaveAttribute('aria-valuetext', 'four workers were hurt');
  });

  await test.step('brackets move the ends by a word, each one step of undo', async () => {
    await page.keyboard.press('F6');
    await page.keyboard.press('[');
    await expect(annotations.card('that four workers were hurt')).toBeVisible();
    await page.keyboard.press('}');
    await expect(annotations.card('that four workers were')).not.toContainText('hurt');
    await undo(workbench, 'Resize a highlight');
    await expect(annotations.card('that four workers were hurt')).toBeVisible();
    await undo(workbench, 'Resize a highlight');
    await expect(annotations.card('four workers were hurt')).not.toContainText('that');
  });

  await test.step('a handle takes arrow keys: by word, with Shift by character', async () => {
    await page.keyboard.press('F6');
    await page.keyboard.press('e');
    await expect(handle(workbench, 'End')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Shift+ArrowLeft');
    await expect(handle(workbench, 'End')).toHaveAttribute('aria-valuetext', /citing $/);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect(annotations.card('four workers were hurt, citing t')).toBeVisible();
    await undo(workbench, 'Resize a highlight');
    await expect(annotations.card('four workers were hurt')).not.toContainText('citing');
  });
});

test('a handle of Arabic text goes where the arrow points and cuts no letter from its marks', async ({
  assay,
}) => {
  const workbench = await openDocuments(assay, 'voices');
  const { page, sourceText, annotations } = workbench;
  await sourceText.highlight('سمعوا انفجارين');
  await expect(handle(workbench, 'End')).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(annotations.card('سمعوا انفجارين قبل')).toBeVisible();
  await drag(workbench, handle(workbench, 'End'), 'الفجر', 'end');
  await page.mouse.up();
  await expect(annotations.card('سمعوا انفجارين قبل الفجر')).toBeVisible();
});

test('split, join, words added and taken out, each undone in one step', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, sourceText, annotations } = workbench;
  await sourceText.highlight('four workers were hurt');
  await annotations.addTag('Casualties');

  await test.step('split at the caret', async () => {
    await clickWord(workbench, 'were hurt');
    await expect(annotations.card('four workers were hurt')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('s');
    await expect(annotations.cards).toHaveCount(2);
    await expect(tagged(workbench, 'Casualties')).toHaveCount(2);
    await undo(workbench, 'Split a highlight');
    await expect(annotations.cards).toHaveCount(1);
    await expect(annotations.card('four workers were hurt')).toBeVisible();
  });

  await test.step('a second range, and a part taken out', async () => {
    await annotations.choose('four workers were hurt');
    await sourceText.select('two nurses');
    await page.keyboard.press('a');
    await expect(annotations.card('four workers were hurt […] two nurses')).toBeVisible();
    await expect(handle(workbench, 'Start')).toHaveCount(2);
    await sourceText.select('workers');
    await page.getByRole('button', { name: 'Take out' }).click();
    await expect(annotations.card('four […] were hurt […] two nurses')).toBeVisible();
    await undo(workbench, 'Take words out of a highlight');
    await undo(workbench, 'Add words to a highlight');
    await expect(annotations.card('four workers were hurt')).not.toContainText('nurses');
  });

  await test.step('join two cards with their tags and notes', async () => {
    await annotations.writeNote('From the volunteers.');
    await workbench.saved();
    await sourceText.highlight('two nurses');
    await annotations.addTag('Sourcing');
    await annotations.writeNote('Who are they?');
    await workbench.saved();
    await annotations
      .card('four workers')
      .getByText('four workers')
      .click({ modifiers: ['ControlOrMeta'] });
    await annotations.cards.last().getByRole('checkbox', { name: 'Select this card' }).check();
    await expect(page.getByRole('status', { name: 'Selected cards' })).toHaveText('2 selected');
    await page.getByRole('toolbar', { name: 'Selected cards' }).getByRole('button', { name: 'Join' }).click();
    const joined = annotations.card('four workers were hurt […] two nurses');
    await expect(joined).toContainText('Casualties');
    await expect(joined).toContainText('Sourcing');
    await expect(joined).toContainText('From the volunteers.');
    await expect(joined).toContainText('Who are they?');
    await expect(annotations.cards).toHaveCount(1);
    await undo(workbench, 'Join 2 highlights');
    await expect(annotations.cards).toHaveCount(2);
  });
  await workbench.saved();
});

test('many cards are changed at once, filtered and coloured', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, sourceText, annotations } = workbench;
  for (const words of [
    'a drone had crossed',
    'four workers were hurt',
    'denied that the station',
    'scorch marks',
  ])
    await sourceText.highlight(words);
  const bar = page.getByRole('toolbar', { name: 'Selected cards' });
  const status = page.getByRole('status', { name: 'Selected cards' });

  await test.step('a stretch with Shift, tagged with a new tag in one change', async () => {
    await annotations
      .card('a drone')
      .getByText('a drone')
      .click({ modifiers: ['ControlOrMeta'] });
    await annotations
      .card('denied that')
      .getByText('denied that')
      .click({ modifiers: ['Shift'] });
    await expect(status).toHaveText('3 selected');
    await bar.getByRole('button', { name: 'Tag', exact: true }).click();
    await page.getByRole('combobox', { name: 'Tag: which one' }).fill('To check');
    await page.getByRole('option', { name: 'Create “To check”' }).click();
    await expect(tagged(workbench, 'To check')).toHaveCount(3);
    await undo(workbench, 'Tag 3 passages “To check”');
    await expect(tagged(workbench, 'To check')).toHaveCount(0);
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await expect(tagged(workbench, 'To check')).toHaveCount(3);
  });

  await test.step('by keys: moved to another tag, tagged with a digit, deleted', async () => {
    await annotations.card('a drone').focus();
    await page.keyboard.press('Escape');
    await expect(status).toHaveText('');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(status).toHaveText('2 selected');
    await page.keyboard.press('m');
    await expect(page.getByRole('combobox', { name: 'Move to: which one' })).toBeFocused();
    await page.keyboard.type('Done');
    await page.keyboard.press('Enter');
    await expect(tagged(workbench, 'Done')).toHaveCount(2);
    await expect(tagged(workbench, 'To check')).toHaveCount(1);
    await annotations.card('a drone').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await expect(status).toHaveText('4 selected');
    await page.keyboard.press('1');
    await expect(tagged(workbench, 'Done')).toHaveCount(4);
    await page.keyboard.press('Delete');
    await expect(annotations.cards).toHaveCount(0);
    await undo(workbench, 'Delete 4 passages');
    await expect(annotations.cards).toHaveCount(4);
    await undo(workbench, 'Tag 4 passages “Done”');
    await expect(tagged(workbench, 'Done')).toHaveCount(2);
  });

  await test.step('filtered by tag, said how many, cleared', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Done' }).check();
    await page.getByRole('searchbox', { name: 'Words in the annotations' }).fill('drone');
    await page.keyboard.press('Escape');
    await expect(annotations.region).toContainText('1 of 4');
    await expect(annotations.cards).toHaveCount(1);
    await page.getByRole('button', { name: 'Do not filter by “drone”' }).click();
    await expect(annotations.region).toContainText('2 of 4');
    await annotations.region.getByRole('button', { name: 'Show all' }).click();
    await expect(annotations.cards).toHaveCount(4);
  });

  await test.step('coloured by stance, with shapes in the margin and a legend that filters', async () => {
    await annotations.choose('four workers were hurt');
    await page.keyboard.press('c');
    await annotations.statementForm.fill({ claim: 'Four workers were hurt.', stance: 'asserts' });
    await annotations.statementForm.save();
    await annotations.choose('denied that the station');
    await page.keyboard.press('c');
    await annotations.statementForm.fill({ claim: 'The station was hit.', stance: 'denies' });
    await annotations.statementForm.save();
    await page.getByRole('button', { name: 'Colour by tag' }).click();
    await page.getByRole('menuitemradio', { name: 'stance' }).click();
    const legend = page.getByRole('list', { name: 'Colours' });
    await expect(legend.getByRole('listitem')).toHaveText([/asserts1/, /denies1/, /no statement2/]);
    await expect(sourceText.mark('denied that').locator('[data-stance="denies"]')).toBeVisible();
    const painted = () => Promise.all(['green', 'red'].map((colour) => sourceText.painted(colour).count()));
    await expect.poll(painted).toEqual([1, 1]);
    await legend.getByRole('button', { name: 'denies' }).click();
    await expect(annotations.region).toContainText(/[12] of 4/);
    await expect.poll(painted).toEqual([1, 1]);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Show only these in the text, too' }).check();
    await expect.poll(painted).toEqual([0, 1]);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Colour by stance' })).toBeVisible();
  });
});

test('each of three highlights over one word is reached by mouse and by keys', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, sourceText, annotations } = workbench;
  await sourceText.highlight('reported that four workers were hurt');
  await sourceText.highlight('four workers were hurt, citing two nurses');
  await sourceText.highlight('workers');
  const menu = page.getByRole('menu', { name: 'Highlights here' });
  const name = async () => (await chosen(workbench).getAttribute('aria-label')) ?? '';
  await expect(chosen(workbench)).toHaveAttribute('aria-label', '“workers”');
  const names = [await name()];
  for (let click = 0; click < 2; click++) {
    await clickWord(workbench, 'workers');
    await expect.poll(async () => names.includes(await name())).toBe(false);
    names.push(await name());
  }
  await expect(menu.getByRole('menuitemradio')).toHaveCount(3);
  await menu.getByRole('menuitemradio', { name: 'reported that' }).click();
  await expect(annotations.card('reported that')).toHaveAttribute('aria-current', 'true');
  await expect(menu).toBeHidden();

  await clickWord(workbench, 'workers');
  await page.keyboard.press('F6');
  await page.keyboard.press('o');
  await expect(menu.getByRole('menuitemradio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const last = (await menu.getByRole('menuitemradio').last().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  const beginning = async () => (await name()).replaceAll(/[“”]/g, '').slice(0, 20);
  await expect.poll(async () => last.includes(await beginning())).toBe(true);
});
