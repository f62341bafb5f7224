import { copyFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type AssayRun, expect, test } from './fixtures';
import { Versions } from './pages/Versions';
import type { Workbench } from './pages/Workbench';

const title = 'Note from the mill';
const corrected = resolve('e2e/documents/fixtures/mill-note-corrected.txt');
/** By what becomes of them in the corrected note. */
const passages = {
  exact: 'opened at dawn on Tuesday',
  moved: 'reached the lower sluice',
  changed: 'counted 14 damaged houses',
  ambiguous: 'Nobody was hurt',
  orphan: 'the alarm bell had been silent',
} as const;

async function openNote(assay: AssayRun): Promise<{ workbench: Workbench; versions: Versions }> {
  const note = join(assay.folder, 'mill-note.txt');
  await copyFile(resolve('e2e/documents/fixtures/mill-note.txt'), note);
  const workbench = await assay.launch();
  await workbench.takeIn([note]);
  await expect(workbench.sourceText.region).toContainText(passages.exact);
  return { workbench, versions: new Versions(workbench) };
}

async function openMarkedNote(assay: AssayRun): Promise<{ workbench: Workbench; versions: Versions }> {
  const opened = await openNote(assay);
  for (const words of Object.values(passages)) await opened.workbench.sourceText.highlight(words);
  await expect(opened.workbench.annotations.cards).toHaveCount(5);
  return opened;
}

async function undo({ page }: Workbench): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
}

/** Looks in both colour schemes; the light one is left. */
async function check({ page }: Workbench, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator(`[data-mantine-color-scheme="${colorScheme}"]`)).toBeAttached();
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
    );
    expect.soft(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

test('a newer version takes along what is sure, asks about the rest and loses nothing', async ({ assay }) => {
  test.slow();
  let { workbench, versions } = await openMarkedNote(assay);
  const { page, sourceText, annotations } = workbench;
  await versions.take(corrected);
  await expect(sourceText.region).toContainText('19 damaged houses');
  await expect(versions.outcomes.getByRole('listitem')).toHaveText([
    '1 unchanged',
    '1 moved',
    '1 changed',
    '1 several places',
    '1 not found',
  ]);

  // Only what stands there is drawn; the others are listed apart, with what became of them.
  await expect(sourceText.mark(passages.exact)).toBeVisible();
  await expect(sourceText.mark(passages.moved)).toBeVisible();
  for (const words of [passages.changed, passages.ambiguous, passages.orphan])
    await expect(sourceText.mark(words)).toHaveCount(0);
  await versions.showTab('Cards');
  const earlier = page.getByRole('region', { name: 'From an earlier version' });
  await expect(annotations.cards).toHaveCount(5);
  await expect(earlier.getByRole('article')).toHaveCount(3);
  for (const state of ['Changed', 'Several places', 'Not found'])
    await expect(earlier.getByText(state, { exact: true })).toBeVisible();
  await check(workbench, 'cards from an earlier version');
  await earlier.getByRole('button', { name: 'Decide' }).click();

  // Changed: what differs is said, and nothing happens before the analyst accepts it.
  const changed = versions.toDecide(passages.changed);
  await expect(changed.getByRole('deletion')).toContainText('14');
  await expect(changed.getByRole('insertion')).toContainText('19');
  await expect(changed.getByRole('list', { name: 'Reasons' })).toContainText('A number differs.');
  await check(workbench, 'to decide');
  await versions.press(changed.getByRole('button', { name: 'Accept the changed place' }));
  await expect(changed).toHaveCount(0);
  await expect(sourceText.mark('counted 19 damaged houses')).toBeVisible();

  // Ambiguous: the analyst picks.
  const ambiguous = versions.toDecide(passages.ambiguous);
  await expect(ambiguous.getByRole('list', { name: 'Candidates' }).getByRole('listitem')).toHaveCount(2);
  await versions.press(ambiguous.getByRole('button', { name: 'Choose place 2' }));
  await expect(ambiguous).toHaveCount(0);
  await expect(sourceText.mark(passages.ambiguous)).toBeVisible();

  // Orphan: kept and listed; asked about again it can be placed by hand.
  const orphan = versions.toDecide(passages.orphan);
  await versions.press(orphan.getByRole('button', { name: 'Keep with the earlier version' }));
  await expect(orphan).toHaveCount(0);
  await expect(versions.review).toContainText(passages.orphan);
  await versions.press(versions.review.getByRole('button', { name: 'Decide again' }));
  await expect(orphan).toBeVisible();
  await sourceText.select('The service went on');
  await versions.press(orphan.getByRole('button', { name: 'Put it here' }));
  await expect(versions.review.getByRole('article')).toHaveCount(0);
  await expect(sourceText.mark('The service went on')).toBeVisible();
  await workbench.saved();

  // The vault has both versions, and undo leads back to the first.
  workbench = await assay.relaunch();
  versions = new Versions(workbench);
  await workbench.openSource(title);
  await expect(workbench.sourceText.mark('counted 19 damaged houses')).toBeVisible();
  for (let step = 0; step < 5; step++) await undo(workbench);
  await expect(workbench.sourceText.region).toContainText('19 damaged houses');
  await undo(workbench);
  await expect(workbench.sourceText.region).toContainText('14 damaged houses');
  for (const words of Object.values(passages)) await expect(workbench.sourceText.mark(words)).toBeVisible();
  await workbench.page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(workbench.sourceText.region).toContainText('19 damaged houses');
  await expect(workbench.sourceText.mark(passages.changed)).toHaveCount(0);
});

test('the earlier version stays readable beside the newest, difference by difference', async ({ assay }) => {
  const { workbench, versions } = await openMarkedNote(assay);
  const { page } = workbench;
  await versions.take(corrected);
  await expect(versions.list.getByRole('listitem')).toHaveCount(2);
  await expect(versions.list.getByRole('button', { name: 'Version 1' })).toContainText('mill-note.txt');
  await expect(versions.list.getByRole('button', { name: 'Version 1' })).toContainText(/[0-9a-f]{64}/);
  await expect(versions.earlierText).toContainText(passages.orphan);
  await expect(versions.earlierText.getByRole('insertion').first()).toContainText(
    'Correction: an earlier version',
  );
  await expect(versions.region.getByText(/^\d+ differences$/)).toBeVisible();
  await check(workbench, 'differences');

  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(versions.region.getByText(/ differences, at 2$/)).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(versions.region.getByText(/ differences, at 1$/)).toBeVisible();
  await versions.region.getByRole('button', { name: 'Next difference' }).click();
  await expect(versions.region.getByText(/ differences, at 2$/)).toBeVisible();
  // Over two lines, its middle may be no part of it.
  const gone = versions.earlierText.getByRole('deletion').filter({ hasText: 'alarm bell' });
  await gone.click({ position: { x: 8, y: 8 } });
  await expect(versions.region.getByText(/^(\d+) differences, at \1$/)).toBeVisible();
  await expect(workbench.sourceText.region).toContainText('The path was closed');

  // A jump to a passage that stands in the earlier version only says so, and leads there.
  await versions.showTab('Cards');
  await workbench.annotations.choose(passages.orphan);
  await expect(page.getByText('This passage stands in an earlier version of the source')).toBeVisible();
  await page.getByRole('button', { name: 'Show it there' }).click();
  await expect(versions.earlierText.getByText(passages.orphan)).toBeInViewport();
});

test('a file that is the same or cannot be read changes nothing, and says so', async ({ assay }) => {
  const { workbench, versions } = await openNote(assay);
  const same = join(assay.folder, 'same.txt');
  await copyFile(resolve('e2e/documents/fixtures/mill-note.txt'), same);
  await versions.choose(same);
  await expect(versions.job.getByRole('status')).toContainText('byte for byte');
  await versions.job.getByRole('button', { name: 'Close the message' }).click();
  await expect(versions.job).toHaveCount(0);

  const broken = join(assay.folder, 'broken.pdf');
  await writeFile(broken, '%PDF-1.7\nnothing that a reader could use');
  await versions.choose(broken);
  await expect(versions.job.getByRole('alert')).toContainText('broken.pdf');
  await expect(workbench.sourceText.region).toContainText('14 damaged houses');
  await expect(workbench.page.getByRole('button', { name: 'Versions', exact: true })).toHaveCount(0);
});
