import { ok } from '../../model/result';
import { type ReportDocument, resolveReport } from '../../report';
import { directionOf } from '../../text/direction';
import type { Exporter } from '../types';
import { annexHtml, notesHtml, sourceListHtml } from './annexHtml';
import { blockHtml } from './blockHtml';
import { escapeHtml } from './escapeHtml';
import { htmlPage } from './htmlPage';
import { styleSheet } from './styleSheet';

/** Nothing may be fetched and nothing run, whatever a source's text or a reader's browser would like. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report as one web page without scripts or requests. Citations lead to endnotes and on to the
 * highlighted words in the annexed sources.
 */
export const htmlExporter: Exporter = {
  name: 'html',
  label: 'Web page',
  description:
    'The report with its annotated sources as one page that makes no request, to read on a screen or a phone or to print.',
  extension: 'html',
  mediaType: 'text/html',
  group: 'Document',
  scope: 'document',
  async export(input) {
    const report = await resolveReport(input);
    if (!report.ok) return report;
    return ok({
      bytes: new TextEncoder().encode(pageHtml(report.value)),
      warnings: report.value.warnings,
    });
  },
};

/** A page's own style and fonts, on top of those of every page. */
export interface PaperStyle {
  readonly fonts: string;
  readonly styles: string;
}

/** The whole page. With `paper` it is fit for being laid out on paper by a program, its fonts in it. */
export function pageHtml(report: ReportDocument, paper?: PaperStyle): string {
  const page = htmlPage(report);
  const of = report.caseTitle === report.title ? '' : report.caseTitle;
  const facts = [of, report.author, report.facts].filter(Boolean);
  const body = blockHtml(page, report.body, 2 - report.topHeading);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${paper ? `${policy}; font-src data:` : policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(report.author)}">
<meta name="generator" content="Assay">
<title>${escapeHtml(report.title)}</title>
<style>
${[paper?.fonts, styleSheet(), paper?.styles].filter(Boolean).join('\n')}
</style>
</head>
<body>
<main>
<div class="column">
<h1 dir="${directionOf(report.title)}">${escapeHtml(report.title)}</h1>
<p class="facts">${facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ')}</p>
${body}
</div>
${[notesHtml(page), annexHtml(page), sourceListHtml(page)].filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}
