import { titles } from '../documents/prepareDocuments';
import { expect } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { claim } from './passages';

/** A note with bold words, a list, a mention of the claim and one of a tag. */
export async function writeNote(workbench: Workbench): Promise<void> {
  const { annotations, page } = workbench;
  await workbench.openSource(titles.report);
  await annotations.choose('four workers were hurt');
  await annotations.note.click();
  const { keyboard } = page;
  await keyboard.type('Names are ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('not given');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.press('Enter');
  await keyboard.type('- ask the hospital');
  await keyboard.press('Enter');
  await keyboard.type('compare @A drone set');
  await page.getByRole('option', { name: claim }).click();
  await keyboard.type('and #Witness');
  await page.getByRole('option', { name: 'Witness account' }).click();
  await expectNote(workbench);
}

export async function expectNote({ annotations }: Workbench): Promise<void> {
  const { note } = annotations;
  await expect(note.getByText('not given')).toHaveCSS('font-weight', /[67]00/);
  await expect(note.getByRole('listitem')).toHaveCount(2);
  await expect(note).toContainText(`@${claim}`);
  await expect(note).toContainText('#Witness account');
}
