import type { Page } from '@playwright/test';

/** Drops files and folders of the disk onto the window, as from the desktop. Only Chromium can be made to. */
export async function dropOn(page: Page, paths: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1_400, height: 800 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
    // What is dropped is taken only by a page that has said it would.
    if (type === 'dragEnter') await page.getByText('Drop to take in').waitFor();
  }
  await devtools.detach();
}
