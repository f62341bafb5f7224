import { provideAssets } from '@core/import/testing/provideAssets';
import { beforeAll, expect, test } from 'vitest';
import { exporters, findExporter } from '../registry';
import { depotCase } from '../testing/depotCase';
import type { Exporter } from '../types';
import { previewOf } from './previewOf';

beforeAll(provideAssets);

const kinds: Readonly<Record<string, string>> = {
  docx: 'pages',
  pdf: 'pages',
  html: 'pages',
  xlsx: 'tables',
  csv: 'tables',
  qdpx: 'contents',
};

test('a format has no preview, or one of another format', async () => {
  for (const exporter of exporters.filter(({ name }) => name !== 'assay' && name !== 'annotated-pdf')) {
    const preview = await previewOf(exporter, depotCase().build.input());
    if (!preview.ok) throw new Error(`${exporter.name}: ${preview.error.message}`);
    expect(preview.value.kind, exporter.name).toBe(kinds[exporter.name] ?? 'lines');
  }
});

test('a preview of pages is for the screen, or runs or fetches something', async () => {
  const preview = await previewOf(findExporter('docx') as Exporter, depotCase().build.input());
  if (!preview.ok || preview.value.kind !== 'pages') throw new Error('no pages');
  expect(preview.value.html).not.toContain('@media print');
  expect(preview.value.html).toContain("default-src 'none'");
  expect(preview.value.html).not.toContain('<script');
});

test('a preview of tables says how many rows a table has and shows only the first', async () => {
  const preview = await previewOf(findExporter('csv') as Exporter, depotCase().build.input());
  if (!preview.ok || preview.value.kind !== 'tables') throw new Error('no tables');
  const [highlights] = preview.value.tables;
  expect(highlights).toMatchObject({ name: 'Highlights', rows: 7 });
  expect(highlights?.first).toHaveLength(5);
  expect(highlights?.first[0]).toHaveLength(highlights?.columns.length ?? 0);
});

test('what cannot go out has a preview all the same', async () => {
  const { build, fence } = depotCase();
  build.state.highlights.set(fence.id, {
    ...fence,
    ranges: fence.ranges.map((range) => ({ ...range, exact: 'other words' })),
  });
  const preview = await previewOf(findExporter('docx') as Exporter, build.input());
  expect(preview).toMatchObject({ ok: false, error: { code: 'quotation-mismatch' } });
});
