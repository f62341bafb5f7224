import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

const words = 'four workers were hurt';

/** Puts a small volume where the data folder will be; says why not where this machine does not allow it. */
function mountSmallVolume(folder: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root may mount a volume here';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder], { stdio: 'pipe' });
    return null;
  } catch (error) {
    return `this machine mounts no volume: ${error instanceof Error ? error.message : error}`;
  }
}

async function fill(folder: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

test('a volume that is really full costs work, or the way on', async ({ assay }) => {
  await mkdir(assay.dataFolder, { recursive: true });
  const reason = mountSmallVolume(assay.dataFolder);
  test.skip(reason !== null, `No full volume: ${reason}`);
  assay.expectProblems = true;
  try {
    const workbench = await openDocuments(assay, 'report');
    const { page, sourceText, annotations } = workbench;
    await sourceText.highlight(words);
    await annotations.addTag('Casualties');
    await workbench.saved();

    await fill(assay.dataFolder, 0);
    // Longer than what the last page of the journal has left.
    await annotations.note.click();
    await page.keyboard.insertText('Ask the hospital. '.repeat(500));
    const frozen = page.getByRole('alert', { name: 'Editing is paused' });
    await expect(frozen).toContainText('the disk is full');
    await expect(workbench.saveState).toContainText(/^Not saved: .*disk is full/);
    await page.keyboard.insertText('Then call the clinic.');
    await expect(frozen.getByRole('button', { name: 'Copy unsaved text' })).toBeVisible();
    await expect(annotations.card(words)).toContainText('Then call the clinic.');

    // Nothing is opened while there is no room, and nothing is lost by trying.
    const again = await assay.secondStart();
    await expect(again.getByRole('alert')).toContainText('The disk of your data folder is full');
    await again.close();

    await rm(join(assay.dataFolder, 'ballast'));
    await frozen.getByRole('button', { name: 'Try again' }).click();
    await expect(frozen).toBeHidden();
    await workbench.saved();
    const other = await assay.relaunch();
    await other.openSource(titles.report);
    await expect(other.annotations.card(words)).toContainText('Casualties');
    await expect(other.annotations.card(words)).toContainText('Then call the clinic.');
  } finally {
    await assay.stop();
    execFileSync('umount', ['-l', assay.dataFolder]);
  }
});
