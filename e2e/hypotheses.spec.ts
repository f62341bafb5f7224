import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Board } from './pages/Board';

test('a board is made, rated by keys alone, scored, and scored anew when a grade changes', async ({
  assay,
}) => {
  const workbench = await assay.launch({ sample: true });
  const { page } = workbench;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const board = new Board(workbench);
  await board.ask('Who holds the depot?');
  for (const words of ['The Front', 'The garrison', 'Nobody']) await board.addHypothesis(words);
  await expect(board.heads).toHaveText([/The Front/, /The garrison/, /Nobody/]);
  await board.addEvidence('garrison kept', 'The garrison kept the northern gate');
  await board.addEvidence('fence', 'field contact asserts it');
  await board.addEvidence('Tanks leave tracks', 'as an argument');
  await expect(board.rows).toHaveCount(3);
  await expect(board.outcome).toContainText('1 item left out until graded.');

  // By keys: the first cell is one Tab from the heads; letters and digits rate it and go on across the matrix.
  await board.cell(1, 1).focus();
  await page.keyboard.type('iicn');
  // The last letter could still become NA: Enter takes it as it is.
  await page.keyboard.press('Enter');
  await page.keyboard.type('41na');
  await expect(board.cell(1, 1)).toContainText('II');
  await expect(board.cell(1, 2)).toContainText('C');
  await expect(board.cell(1, 3)).toContainText('N');
  await expect(board.cell(2, 1)).toContainText('I');
  await expect(board.cell(2, 2)).toContainText('CC');
  await expect(board.cell(2, 3)).toContainText('NA');
  await expect(board.cell(3, 1)).toBeFocused();
  // E1 and E2 are graded C2: medium, 1. H1: −2 − 1; H2 and H3: 0.
  await expect(board.score(1)).toContainText('−3.00');
  await expect(board.score(2)).toContainText('0.00survives');
  await expect(board.outcome).toContainText(
    'H2 and H3 are level as the least inconsistent: 0.00; then H1 −3.00.',
  );

  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary])).toEqual([]);

  // Enter on an item goes to its words in the source.
  await board.item(2).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Re: convoy on the ring road' }).first()).toBeVisible();

  // One rating less, and back.
  await board.cell(1, 1).focus();
  await page.keyboard.press('Delete');
  await expect(board.score(1)).toContainText('−1.00');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(board.score(1)).toContainText('−3.00');

  // The statement of E2 is graded anew: its highlight is the chosen one.
  await workbench.show('Sources');
  const card = workbench.annotations.cards.and(page.locator('[aria-current="true"]'));
  await card
    .getByRole('listitem')
    .filter({ hasText: 'The outer fence was cut' })
    .getByRole('button', { name: 'Change this statement' })
    .click();
  const form = workbench.annotations.statementForm;
  await form.form.getByRole('combobox', { name: 'Credibility' }).selectOption('6');
  await form.save();
  await workbench.navigation.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(board.outcome).toContainText('1 item left out: not gradable (C6).');
  await expect(board.score(1)).toContainText('−2.00');
});
