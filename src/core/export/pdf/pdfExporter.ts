import { readAsset } from '../../import/readingAssets';
import { fail, ok } from '../../model/result';
import { resolveReport } from '../../report';
import { pageHtml } from '../html/htmlExporter';
import type { Exporter } from '../types';
import { paperStyle } from './paperStyle';
import { sameEveryTime } from './sameEveryTime';
import { undrawnLetters } from './undrawnLetters';

/** The report as pages, laid out by a browser's engine from the page the `html` format writes. */
export const pdfExporter: Exporter = {
  name: 'pdf',
  label: 'PDF',
  description:
    'The report with its annotated sources as pages to print or send, with page numbers, bookmarks, and title and handling mark on every page.',
  extension: 'pdf',
  mediaType: 'application/pdf',
  group: 'Document',
  scope: 'document',
  async export(input) {
    if (!input.printed)
      return fail(
        'no-printing',
        'Nothing here can lay out pages; export the report as html or docx and print it from there.',
      );
    const report = await resolveReport(input);
    if (!report.ok) return report;
    const fonts = await readAsset('fonts/paper.css').then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    const html = pageHtml(report.value, { fonts, styles: paperStyle(report.value) });
    const printed = await input.printed(new TextEncoder().encode(html));
    if (!printed.ok) return printed;
    const bytes = sameEveryTime(printed.value, input.at);
    const letters = pageHtml(report.value);
    return ok({ bytes, warnings: [...report.value.warnings, ...(await undrawnLetters(letters, bytes))] });
  },
};
