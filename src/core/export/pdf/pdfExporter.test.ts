import { provideAssets } from '@core/import/testing/provideAssets';
import { ok } from '@core/model';
import { beforeAll, expect, test } from 'vitest';
import { depotCase } from '../testing/depotCase';
import { pdfExporter } from './pdfExporter';

beforeAll(provideAssets);

/** What the browser was given, and an answer in its place. */
async function printedPage(handling?: string) {
  const { build, news } = depotCase();
  build.state.sources.set(news.id, { ...news, handling: 'TLP:AMBER' });
  let html = '';
  const result = await pdfExporter.export({
    ...build.input(),
    ...(handling !== undefined && { handling }),
    printed: async (bytes) => {
      html = new TextDecoder().decode(bytes);
      return ok(new TextEncoder().encode("%PDF-1.4 /CreationDate (D:20991231235959+00'00') end"));
    },
  });
  if (!result.ok) throw new Error(result.error.message);
  return { html, pdf: new TextDecoder().decode(result.value.bytes) };
}

test('a page to print asks for a file, runs a script, or lacks title, handling mark or fonts', async () => {
  const { html } = await printedPage();
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|https?:\/\/[^"]*\.(?:woff|css)|@import/);
  expect(html).toMatch(/@font-face[^}]*Noto Naskh Arabic[^}]*data:font\/woff2/);
  expect(html).toContain('@top-left { content: "Wadi Sarab: what is held, and by whom"');
  expect(html).toContain('@top-right { content: "TLP:AMBER"');
});

test('a title or mark ends the style sheet it is in', async () => {
  const { html } = await printedPage('</style><script>alert(1)</script>" } \\ TLP');
  expect(html).not.toContain('<script>');
  expect(html.split('</style>')).toHaveLength(2);
});

test('the time of making in a PDF is that of the export', async () => {
  expect((await printedPage()).pdf).toBe("%PDF-1.4 /CreationDate (D:20240506080000+00'00') end");
});

test('without anything that lays pages out the reader is told what to do', async () => {
  const { build } = depotCase();
  expect(await pdfExporter.export(build.input())).toMatchObject({
    ok: false,
    error: { code: 'no-printing', message: expect.stringContaining('html or docx') },
  });
});
