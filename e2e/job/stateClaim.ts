import { titles } from '../documents/prepareDocuments';
import { expect } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { chain, claim, hedge } from './passages';

/** Two tags made on the fly and one of them chosen again; a claim with a statement through a chain, and a denial. */
export async function stateClaim(workbench: Workbench): Promise<void> {
  const { annotations } = workbench;
  const { statementForm } = annotations;
  await workbench.openSource(titles.report);
  await annotations.choose('a drone had crossed');
  await annotations.addTag('Drone');
  await annotations.addTag('Witness account');
  await annotations.choose('who asked not to be named');
  await annotations.addTag('Witness account');

  await annotations.choose('a drone had crossed');
  await annotations.region.getByRole('button', { name: 'State who claims what' }).click();
  await statementForm.fill({
    claim,
    stance: 'asserts',
    chain: [
      { origin: chain[0], words: 'Own voice' },
      { origin: chain[1], words: 'Indirect', hedge },
      { origin: chain[2], words: 'Direct quote' },
    ],
    credibility: '3',
    reliability: 'C',
  });
  await statementForm.save();

  await annotations.choose('denied that the station');
  await annotations.region.getByRole('button', { name: 'State who claims what' }).click();
  await statementForm.fill({ claim, stance: 'denies', chain: [{ origin: 'Ministry of Works' }] });
  await statementForm.save();
  await expect(annotations.card('denied that the station')).toContainText('denies');
}
