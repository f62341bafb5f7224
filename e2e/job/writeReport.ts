import { expect } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { chain, claim, likelihood } from './passages';

/** A heading, a judgement with its citation, a quotation from every document, and the claim. */
export async function writeReport(workbench: Workbench): Promise<void> {
  const { report, page } = workbench;
  const { keyboard } = page;
  await workbench.show('Report');
  await report.begin();
  await report.text.click();
  await keyboard.type('## Findings');
  await keyboard.press('Enter');
  await keyboard.type(likelihood);
  await report.insert('a citation', 'a drone had crossed');
  await keyboard.press('Enter');
  for (const words of quoted) await report.insert('a quotation', words);
  await report.insert('a claim', claim);
  await expectReport(workbench);
}

/** The beginnings of the passages that are quoted; with the citation, one of every document. */
export const quoted = [
  'four workers were hurt',
  'Smoke over the eastern house',
  'taken off the line',
  'found a hole',
  'سمعوا انفجارين',
] as const;

export async function expectReport({ report }: Workbench): Promise<void> {
  const { text } = report;
  await expect(text.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await expect(text).toContainText(likelihood);
  await expect(text.getByRole('button', { name: /^Citation: / })).toHaveCount(1);
  for (const words of quoted) await expect(text).toContainText(words);
  await expect(text.getByRole('button', { name: claim })).toBeVisible();
  await expect(text).toContainText(chain[2]);
}
