import { writeText } from './documents/writeText';
import { expect, test } from './fixtures';

const text = `Ford at Tarrin crossed by night

The ford was crossed at two in the morning, the Tarrin Watch said. Four carts were lost in the river, it added.

The river police reportedly found nobody on the bank. The mill stood empty, according to the Tarrin Watch.
`;

test('an attributed, graded statement takes eight keys at most', async ({ assay }) => {
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  const { form } = annotations.statementForm;
  await workbench.takeIn([await writeText(assay, 'ford', text)]);
  await workbench.openSource('Ford at Tarrin');
  await page.evaluate(() => {
    const root = document.documentElement.dataset;
    const silent = ['Shift', 'Control', 'Alt', 'Meta'];
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (!silent.includes(key)) root.keys = String(Number(root.keys ?? 0) + 1);
      },
      true,
    );
  });
  const claim = form.getByRole('combobox', { name: 'Claim' });
  const card = (words: string) => annotations.card(words).getByRole('list', { name: 'Statements' });

  /** Presses one key after another, each when the form is where a hand would go on. */
  async function state(words: string, keys: readonly string[]): Promise<number> {
    await sourceText.select(words);
    await page.evaluate(() => {
      document.documentElement.dataset.keys = '0';
    });
    const [open, ...rest] = keys;
    await page.keyboard.press(open ?? '');
    await expect(claim).toBeFocused();
    // Letters of a fast hand are held until the field has put its caret, one task after it has the focus.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    for (const key of rest) {
      // Letters of names are typed, not counted.
      if (key.length > 1 && key.includes(' ')) await page.keyboard.insertText(key);
      else await page.keyboard.press(key);
    }
    await expect(form).toBeHidden();
    return Number(await page.evaluate(() => document.documentElement.dataset.keys));
  }

  await test.step('two speakers are named and graded for the first time', async () => {
    await sourceText.select('The ford was crossed at two');
    await sourceText.press('Claim');
    await annotations.statementForm.fill({
      claim: 'The ford was crossed at night.',
      chain: [{ origin: 'Hill Courier' }, { origin: 'Tarrin Watch', words: 'Indirect' }],
      credibility: '2',
      reliability: 'B',
    });
    await annotations.statementForm.save();
    await sourceText.select('found nobody on the bank');
    await sourceText.press('Claim');
    await annotations.statementForm.fill({
      claim: 'The bank was empty.',
      chain: [{ origin: 'Hill Courier' }, { origin: 'river police', words: 'Indirect' }],
      credibility: '4',
      reliability: 'D',
    });
    await annotations.statementForm.save();
  });

  await test.step('another claim by one who is named in the passage', async () => {
    const keys = ['Shift+C', 'Tab', '5', 'Shift+Digit3', 'Enter'];
    expect(await state('The mill stood empty', keys)).toBeLessThanOrEqual(8);
    await expect(card('The mill stood empty')).toContainText('Tarrin Watch');
    await expect(card('The mill stood empty')).toContainText('B3');
  });

  await test.step('the next one by the same speaker takes two, and four with a grade', async () => {
    expect(await state('Four carts were lost', ['Shift+C', 'Tab', 'Shift+Digit2', 'Enter'])).toBe(4);
    await expect(card('Four carts were lost')).toContainText('B2');
    await expect(card('Four carts were lost')).toContainText('Tarrin Watch');
  });

  await test.step('two speakers in full who were never named before', async () => {
    const names = ['the mill keeper', 'Shift+Enter', 'two carters', 'Enter'];
    const keys = ['c', 'Carts were lost.', 'Shift+Enter', ...names, 'Shift+Digit3', 'd', 'Enter'];
    expect(await state('lost in the river', keys)).toBeLessThanOrEqual(8);
    await expect(card('lost in the river')).toContainText('the mill keeper');
    await expect(card('lost in the river')).toContainText('two carters');
    await expect(card('lost in the river')).toContainText('Carts were lost.');
    await expect(card('lost in the river')).toContainText('D3');
  });

  await test.step('a known claim denied by another speaker', async () => {
    const keys = ['c', 'n', 'i', 'Enter', '2', '6', 'Shift+Digit5', 'Enter'];
    expect(await state('police reportedly', keys)).toBeLessThanOrEqual(8);
    const said = card('police reportedly');
    await expect(said).toContainText('denies');
    await expect(said).toContainText('The ford was crossed at night.');
    await expect(said.getByRole('img', { name: /improbable/ })).toBeVisible();
  });
});

test('credibility is asked before anything of the reliability is shown', async ({ assay }) => {
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  const { form } = annotations.statementForm;
  await workbench.takeIn([await writeText(assay, 'ford', text)]);
  await workbench.openSource('Ford at Tarrin');
  await sourceText.select('The ford was crossed at two');
  await sourceText.press('Claim');
  await annotations.statementForm.fill({
    claim: 'The ford was crossed at night.',
    chain: [{ origin: 'Tarrin Watch' }],
    credibility: '2',
    reliability: 'B',
  });
  await annotations.statementForm.save();

  await sourceText.select('The mill stood empty');
  await page.keyboard.press('Shift+C');
  await expect(form.getByRole('combobox', { name: 'Who says it' })).toHaveValue('Tarrin Watch');
  await expect(form.getByRole('combobox', { name: 'Reliability' })).toHaveCount(0);
  await expect(form).not.toContainText(/\bB\b|usually reliable/i);
  await expect(
    form.getByRole('group', { name: 'Hedges suggested from the passage' }).getByRole('button'),
  ).toHaveText('“according to”');

  await form.getByRole('combobox', { name: 'Credibility' }).selectOption('1');
  await expect(form.getByRole('combobox', { name: 'Reliability' })).toHaveValue('B');
  await expect(form.getByRole('status')).toContainText('nobody else is on record');
  await form.getByRole('combobox', { name: 'Reliability' }).selectOption('D');
  await form.getByRole('button', { name: 'Save statement' }).click();
  await expect(form.getByRole('alert')).toContainText('This origin is graded B. Say why it is D');
  await form.getByRole('textbox', { name: 'Why otherwise than B here' }).fill('It was not there.');
  await annotations.statementForm.save();
  await expect(annotations.card('The mill stood empty').getByRole('img', { name: /confirmed/ })).toHaveText(
    'D1',
  );
});
