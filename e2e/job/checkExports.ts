import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { readDocx, spaced } from '../../src/core/export/testing/readDocx';
import { expect } from '../fixtures';
import { openInLibreOffice } from '../readers/openInLibreOffice';
import { askAssay, runAssay } from '../readers/runAssay';
import { allQuotes, claim, likelihood } from './passages';
import { quoted } from './writeReport';

const sorted = (texts: Iterable<string>) => [...texts].map(spaced).sort();

/** One Word comment over exactly the words of each highlight, and real footnotes; in LibreOffice as many. */
export async function checkWordDocument(path: string, folder: string): Promise<void> {
  const { comments, commented, references, footnotes, parts } = readDocx(await readFile(path));
  expect(sorted(commented.values())).toEqual(sorted(allQuotes));
  expect(comments.size).toBe(allQuotes.length);
  expect(references.length).toBeGreaterThanOrEqual(quoted.length + 1);
  for (const id of references) expect(footnotes.get(id)).toMatch(/\S/);
  expect(parts['word/document.xml']).toContain(likelihood);

  const opened = await openInLibreOffice(path, folder);
  if (!opened) return;
  expect(opened.annotations).toBe(allQuotes.length);
  expect(opened.notes).toBe(references.length);
  expect(opened.text).toContain(likelihood);
}

/** Opened by a browser of its own: it asks nobody for anything, shows the words, and its notes lead to them. */
export async function checkWebPage(browser: Browser, path: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  await expect(page.getByText(likelihood)).toBeVisible();
  for (const words of quoted)
    await expect(page.getByRole('blockquote').filter({ hasText: words }).first()).toBeVisible();
  await expect(page.getByText(claim).first()).toBeVisible();

  await page.getByRole('paragraph').filter({ hasText: likelihood }).getByRole('link', { name: '1' }).click();
  await expect(page.locator('#note-1')).toBeInViewport();
  await page.locator('#note-1').getByRole('link', { name: 'Words in the source' }).click();
  await expect(page.locator('mark').filter({ hasText: 'a drone had crossed' })).toBeInViewport();
  expect(requests).toEqual([address]);
  await context.close();
}

interface ListedHighlight {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

interface AnnotationFile {
  readonly first: { readonly items: readonly { readonly target: Target }[] };
}

interface Target {
  readonly source: string;
  readonly selector: readonly { type: string; start?: number; end?: number; exact?: string }[];
}

/**
 * The case file and the annotations through the command line: the case is whole, and the code points of every
 * highlight and of every annotation, counted in the text it prints, are the quoted words.
 */
export async function checkCaseFile(caseFile: string, annotationFile: string): Promise<void> {
  expect(await askAssay<{ ok: boolean }>('verify', caseFile)).toMatchObject({ ok: true });
  const sources = await askAssay<{ id: string; sha256: string }[]>('list', caseFile, 'sources');
  const texts = new Map<string, string[]>();
  for (const { id, sha256 } of sources) {
    const points = [...(await runAssay('text', caseFile, id)).output];
    texts.set(id, points).set(`urn:sha256:${sha256}`, points);
  }
  const words = (source: string, start = 0, end = 0) => texts.get(source)?.slice(start, end).join('');

  const highlights = await askAssay<ListedHighlight[]>('list', caseFile, 'highlights');
  expect(highlights.map(({ exact }) => exact).sort()).toEqual([...allQuotes].sort());
  for (const { source, start, end, exact } of highlights) expect(words(source, start, end)).toBe(exact);

  const { first } = JSON.parse(await readFile(annotationFile, 'utf8')) as AnnotationFile;
  const annotated = first.items.map(({ target: { source, selector } }) => {
    const position = selector.find(({ type }) => type === 'TextPositionSelector');
    const quote = selector.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? '';
    expect(words(source, position?.start, position?.end)).toBe(quote);
    return quote;
  });
  expect(annotated.sort()).toEqual([...allQuotes].sort());
}
