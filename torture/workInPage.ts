import type { Page } from '@playwright/test';

/** What happened in a window until now. */
export interface Work {
  /** Tags whose making the window acknowledged in its form, in order. */
  readonly made: string[];
  /** How many of them had been made when the window last said “Saved”. */
  shownAsSaved: number;
}

/** Makes a new case in the window and opens the form for tags. */
export async function beginCase(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Cases' }).click();
  await page.getByRole('dialog', { name: 'Cases' }).getByRole('button', { name: 'New case' }).click();
  const dialog = page.getByRole('dialog', { name: 'New case' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('button', { name: 'Make the case' }).click();
  await page.getByRole('button', { name: 'Cases' }).filter({ hasText: title }).waitFor();
  await page.getByRole('button', { name: 'Codebook', exact: true }).click();
  await page.getByRole('button', { name: 'New tag' }).first().click();
  await page.getByRole('textbox', { name: /^New tag/ }).waitFor();
}

/**
 * Types one tag after the other into the form, as fast as the window takes them, until the window
 * or its browser is gone. What is made and what is shown as saved is told at once.
 */
export async function workUntilKilled(page: Page, work: Work, prefix: string): Promise<void> {
  await page.exposeFunction('tellMade', (name: string) => work.made.push(name));
  await page.exposeFunction('tellSaved', (count: number) => {
    work.shownAsSaved = Math.max(work.shownAsSaved, count);
  });
  await page.evaluate(makeTags, prefix).catch(() => undefined);
}

/** Runs in the page. The field is emptied after the working store has the tag and the state stopped saying “Saved”. */
async function makeTags(prefix: string): Promise<void> {
  const tell = window as unknown as Record<'tellMade' | 'tellSaved', (value: unknown) => Promise<void>>;
  const field = () => document.querySelector<HTMLInputElement>('input[placeholder="Name, then Enter"]');
  const state = () => document.querySelector('[role="status"][aria-label="Save state"]')?.textContent;
  const frame = () => new Promise((done) => setTimeout(done, 4));
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (let made = 0; ; made++) {
    const input = field();
    if (!input) throw new Error('The form is gone');
    const name = `${prefix}-${made}`;
    setValue?.call(input, name);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    while (field()?.value !== '') await frame();
    void tell.tellMade(name);
    // Half of the changes wait until they are saved; the others follow at once.
    for (let wait = 0; wait < (made % 2 ? 40 : 1) && state() !== 'Saved'; wait++) await frame();
    if (state() === 'Saved') void tell.tellSaved(made + 1);
  }
}
