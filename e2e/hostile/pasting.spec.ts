import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { isSafeAddress } from '../../src/renderer/ui/editor/isSafeAddress';
import { expect, test } from '../fixtures';
import { chargeOf, markupAttacks } from './files';
import { forgedPieces } from './files/forgedPieces';
import { foreignMarkup } from './foreignMarkup';
import { touchEverything } from './touchEverything';
import { layTripwire, type Tripwire } from './tripwire';

// Without the page's policy: what is tried here has to be stopped before the policy has anything to stop.
test.use({ bypassCSP: true });

/** What a hostile page, or a program that pretends to be an editor, may have put into the clipboard. */
const clipboards = [
  ...markupAttacks.map(({ markup }, index) => markup(chargeOf(index + 1))),
  ...forgedPieces().map(({ markup }) => markup),
];

/** Pastes each, as markup and as text, one behind the other; answers those at which the editor stopped. */
async function pasteAll(editor: Locator): Promise<string[]> {
  return editor.evaluate(async (box, all) => {
    const stopped: string[] = [];
    let pasting = '';
    const note = ({ error }: ErrorEvent) => stopped.push(`${pasting}: ${error?.stack ?? error}`);
    window.addEventListener('error', note);
    const paste = (type: string, content: string) => {
      pasting = content;
      pasting = content;
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, content);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    (box as HTMLElement).focus();
    for (const markup of all) {
      paste('text/html', markup);
      paste('text/plain', markup);
      await new Promise((done) => requestAnimationFrame(done));
    }
    paste('text/plain', 'javascript:trip(1)');
    window.removeEventListener('error', note);
    return stopped;
  }, clipboards);
}

async function expectHarmless(editor: Locator, wire: Tripwire): Promise<void> {
  const page = editor.page();
  await expect(editor).toContainText('press here');
  await page.evaluate(touchEverything, '[contenteditable=true]');
  expect(await page.evaluate(foreignMarkup)).toEqual([]);
  expect(await wire.whatHappened()).toEqual([]);
}

/** Every address in what was written to the journals. */
async function addressesKept(dataFolder: string): Promise<string[]> {
  const cases = join(dataFolder, 'cases');
  const journals = await Promise.all(
    (await readdir(cases)).map((id) => readFile(join(cases, id, 'journal.jsonl'), 'utf8')),
  );
  return [...journals.join('\n').matchAll(/"href":"(.*?)"/g)].map(([, address = '']) => address);
}

test('markup of any class pasted into a report or a note runs, asks, or leaves more than words and safe links', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const file = join(assay.folder, 'log.txt');
  await writeFile(file, 'The keeper of the weir wrote down what was seen from the bridge.');
  const workbench = await assay.launch();
  const { page, report, sourceText, annotations } = workbench;
  const wire = await layTripwire(page, new URL('/', page.url()).href);

  await workbench.show('Report');
  await report.begin();
  expect(await pasteAll(report.text)).toEqual([]);
  await expectHarmless(report.text, wire);

  await workbench.show('Sources');
  await workbench.takeIn([file]);
  await workbench.openSource('log');
  await sourceText.highlight('keeper of the weir');
  await annotations.note.click();
  expect(await pasteAll(annotations.note)).toEqual([]);
  await expectHarmless(annotations.note, wire);

  await workbench.saved();
  const addresses = await addressesKept(assay.dataFolder);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !isSafeAddress(address))).toEqual([]);
});
