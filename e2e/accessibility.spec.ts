import AxeBuilder from '@axe-core/playwright';
import { surveyTitle, writeSurvey } from './documents/survey';
import type { AssayRun } from './fixtures';
import { expect, test } from './fixtures';
import { Pages } from './pages/Pages';
import type { ViewLabel, Workbench } from './pages/Workbench';

// Looking at every element of a full window takes its time where the machine is busy.
test.describe.configure({ timeout: 180_000 });

/** The sample case with nothing moving: a text seen half faded in has no contrast. */
async function openSample(assay: AssayRun, colorScheme: 'light' | 'dark'): Promise<Workbench> {
  const workbench = await assay.launch({ sample: true, colorScheme });
  await workbench.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(workbench.annotations.cards.first()).toBeVisible();
  return workbench;
}

async function check({ page }: Workbench, what: string): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // There are no frames, so the mode that opens a second page for each look is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
  expect.soft(found, what).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`views are accessible, ${scheme}`, async ({ assay }) => {
    const workbench = await openSample(assay, scheme);
    const { page } = workbench;
    await check(workbench, 'Sources');
    await page.getByRole('button', { name: 'About the source' }).click();
    await expect(page.getByRole('textbox', { name: 'Source note' })).toBeVisible();
    await check(workbench, 'About the source');
    await page.getByRole('button', { name: 'Cards' }).click();

    const opened: Readonly<Record<Exclude<ViewLabel, 'Sources'>, () => Promise<void>>> = {
      Codebook: async () => {
        await page.getByRole('treeitem').first().click();
        await expect(page.getByRole('textbox', { name: 'Definition' })).toBeVisible();
      },
      Claims: async () => {
        await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click();
        await expect(page.getByRole('textbox', { name: 'Claim', exact: true })).toBeVisible();
      },
      Compare: async () => {
        for (const picture of ['Attribution', 'Timeline', 'Quantities', 'Matrix']) {
          await page.getByRole('tab', { name: picture }).click();
          await expect(page.getByRole('status', { name: 'Shown' })).toBeVisible();
          await check(workbench, picture);
        }
        await page
          .getByRole('gridcell', { name: /asserts/ })
          .first()
          .click();
        await expect(page.getByRole('region', { name: 'Words' })).toBeVisible();
      },
      Report: () => expect(workbench.report.text).toBeVisible(),
      Search: async () => {
        await page.getByRole('searchbox').fill('depot');
        await expect(page.getByRole('listbox', { name: 'Search results' })).toBeVisible();
      },
      History: async () => {
        await page.getByRole('list', { name: 'Changes' }).getByRole('button').first().click();
        await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible();
      },
      Settings: () => expect(page.getByRole('textbox').or(page.getByRole('radio')).first()).toBeVisible(),
    };
    for (const [view, open] of Object.entries(opened)) {
      await workbench.show(view as ViewLabel);
      await open();
      await check(workbench, view);
    }
    await workbench.show('Claims');
    await page.getByRole('group', { name: 'List' }).getByRole('button', { name: 'Origins' }).click();
    await page.getByRole('list', { name: 'Origins' }).getByRole('button').first().click();
    await expect(page.getByRole('form', { name: 'Grade this origin' })).toBeVisible();
    await check(workbench, 'Origins');
  });

  test(`what is weighed is accessible, ${scheme}`, async ({ assay }) => {
    const workbench = await openSample(assay, scheme);
    const { page } = workbench;
    await workbench.show('Claims');
    await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click();
    await workbench.command('Show the independent voices of the chosen claim');
    await expect(page.getByRole('list', { name: 'Voices: assert it' })).toBeVisible();
    await workbench.command('Show how the chosen claim came to stand as it does');
    await expect(page.getByRole('list', { name: 'History of the claim' })).toBeVisible();
    await workbench.command('Link the chosen claim with another');
    await expect(page.getByRole('form', { name: 'New link' })).toBeVisible();
    await check(workbench, 'a claim with its voices, its history and a link being made');
    await page
      .getByRole('button', { name: 'Add to a board…', exact: true })
      .or(page.getByRole('button', { name: 'Add this statement to a board…' }))
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: 'Add to a board' })).toBeVisible();
    await check(workbench, 'Add to a board');
    await page.keyboard.press('Escape');

    await page.getByRole('group', { name: 'List' }).getByRole('button', { name: 'Conflicts' }).click();
    await page.getByRole('list', { name: 'Conflicts', exact: true }).getByRole('button').first().click();
    await expect(page.getByRole('region', { name: 'Sides' })).toBeVisible();
    await check(workbench, 'Conflicts');

    await workbench.show('Compare');
    await page.getByRole('tab', { name: 'Hypotheses' }).click();
    await expect(page.getByRole('grid', { name: 'Matrix:' })).toBeVisible();
    await page.getByRole('button', { name: 'Weights' }).click();
    await expect(page.getByRole('dialog', { name: 'Weights' })).toBeVisible();
    await check(workbench, 'Hypotheses and their weights');
    await page.keyboard.press('Escape');

    await workbench.command('Check the report’s tradecraft');
    const panel = page.getByRole('region', { name: 'Tradecraft check' });
    await expect(panel.getByRole('button', { name: 'Show the words' }).first()).toBeVisible();
    await panel.getByText('Nine standards').click();
    await check(workbench, 'Tradecraft check');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog', { name: 'Export' }).getByText('Nine standards').click();
    await check(workbench, 'Nine standards before an export');
  });

  test(`dialogs are accessible, ${scheme}`, async ({ assay }) => {
    const workbench = await openSample(assay, scheme);
    const { page } = workbench;
    const dialogs = [
      ['Commands', () => page.keyboard.press('ControlOrMeta+k')],
      ['Keys', () => page.keyboard.press('?')],
      ['Cases', () => page.getByRole('button', { name: 'Cases' }).click()],
      ['New case', () => workbench.command('New case')],
      ['Export', () => page.getByRole('button', { name: 'Export', exact: true }).click()],
    ] as const;
    for (const [name, open] of dialogs) {
      await open();
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await check(workbench, name);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test(`what stands over the text and in a card is accessible, ${scheme}`, async ({ assay }) => {
    const workbench = await openSample(assay, scheme);
    const { page, annotations, sourceText } = workbench;
    await sourceText.region.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Shift+Alt+ArrowDown');
    await expect(sourceText.toolbar).toBeVisible();
    await check(workbench, 'Selection');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.keyboard.press('ControlOrMeta+f');
    await page.getByRole('search').getByRole('textbox').fill('the');
    await expect(page.getByRole('search')).toContainText(/1 of \d+/);
    await check(workbench, 'Find in source');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+ArrowDown');
    await expect(annotations.note).toBeVisible();
    await check(workbench, 'open card');
    await annotations.tags.fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    await check(workbench, 'choosing a tag');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.keyboard.press('c');
    await expect(annotations.statementForm.form).toBeVisible();
    await check(workbench, 'statement form');
    await page.keyboard.press('Escape');
    await expect(annotations.statementForm.form).toBeHidden();
    await expect(annotations.cards.and(page.locator(':focus'))).toBeVisible();

    await page.keyboard.press('n');
    await expect(annotations.note).toBeFocused();
    await page.keyboard.type(' @');
    await expect(page.getByRole('listbox', { name: 'Claims, highlights and sources' })).toBeVisible();
    await check(workbench, 'mentioning');
    await page.keyboard.press('Escape');
    await annotations.region.getByRole('button', { name: 'Filter' }).click();
    await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
    await check(workbench, 'filtering');
  });

  test(`editing highlights and many cards is accessible, ${scheme}`, async ({ assay }) => {
    const workbench = await openSample(assay, scheme);
    const { page, annotations, sourceText } = workbench;
    await sourceText.region.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('e');
    await expect(page.getByRole('slider', { name: 'End of the highlight' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await check(workbench, 'an end being moved');
    await page.keyboard.press('Escape');

    await annotations.cards.first().focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('toolbar', { name: 'Selected cards' })).toBeVisible();
    await check(workbench, 'selected cards');
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox', { name: 'Tag: which one' })).toBeFocused();
    await check(workbench, 'a tag for all of them');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Colour by tag' }).click();
    await expect(page.getByRole('menuitemradio', { name: 'stance' })).toBeVisible();
    await check(workbench, 'choosing colours');
    await page.getByRole('menuitemradio', { name: 'stance' }).click();
    await page.getByRole('list', { name: 'Colours' }).getByRole('button').first().click();
    await expect(page.getByRole('list', { name: 'Filtered by' })).toBeVisible();
    await check(workbench, 'filtered, coloured by stance');
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`a source in its own pages is accessible, with its panel and its areas, ${scheme}`, async ({
    assay,
  }) => {
    const workbench = await assay.launch({ colorScheme: scheme });
    const { page, annotations } = workbench;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await workbench.takeIn([await writeSurvey(assay.folder)]);
    await workbench.source(surveyTitle).getByRole('button').click();
    const pages = new Pages(workbench);
    await pages.drawn('Page i (1 of 40)');
    await page.keyboard.press('o');
    await expect(pages.panel.getByRole('button', { name: 'The night itself' })).toBeVisible();
    await check(workbench, 'Outline');
    await page.keyboard.press('Shift+O');
    await page.keyboard.press('a');
    await expect(page.getByRole('application', { name: /^Area on page/ })).toBeFocused();
    await check(workbench, 'Pages in small, an area being marked');
    await page.keyboard.press('Enter');
    await expect(annotations.card('Area of page i')).toBeVisible();
    await page.keyboard.press('e');
    await expect(pages.frame('page i')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await check(workbench, 'An area with its card, being moved');
  });
}
