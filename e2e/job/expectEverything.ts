import { type Documents, titles } from '../documents/prepareDocuments';
import { expect } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { chain, claim, hedge, passages } from './passages';
import { expectNote } from './writeNote';
import { expectReport } from './writeReport';

/** Cards, tags, statements, note and report as the job left them. */
export async function expectEverything(workbench: Workbench): Promise<void> {
  const { annotations } = workbench;
  for (const name of Object.keys(passages) as (keyof Documents)[]) {
    await workbench.openSource(titles[name]);
    await expect(annotations.cards).toHaveCount(passages[name].length);
    for (const { from } of passages[name]) await expect(annotations.card(from)).toBeVisible();
  }

  await workbench.openSource(titles.report);
  const drone = annotations.card('a drone had crossed');
  for (const words of ['Drone', 'Witness account', claim, 'asserts', ...chain, hedge])
    await expect(drone).toContainText(words);
  await expect(drone.getByRole('img', { name: /fairly reliable.*possibly true/i })).toBeVisible();
  const denial = annotations.card('denied that the station');
  await expect(denial).toContainText('denies');
  await expect(denial).toContainText('Ministry of Works');
  await annotations.choose('four workers were hurt');
  await expectNote(workbench);

  await workbench.show('Report');
  await expectReport(workbench);
}
