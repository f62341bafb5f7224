import { ok } from '../../model/result';
import type { RichNode } from '../../model/richText';
import { type ReportDocument, resolveReport } from '../../report';
import { toMarkdown } from '../../richtext/toMarkdown';
import type { Exporter } from '../types';
import { annexNodes, sourceListNodes } from './annexNodes';
import { frontMatter } from './frontMatter';
import { blockNodes, inlineNodes, paragraphNode, rawMarkdown, textNode } from './richNodes';

/** The report as Markdown: citations are footnotes, the annex holds the highlighted words of each source. */
export const markdownExporter: Exporter = {
  name: 'md',
  label: 'Markdown',
  description:
    'The report with footnotes and the highlighted passages of each source as plain text, for notebooks and publishing tools.',
  extension: 'md',
  mediaType: 'text/markdown',
  group: 'Document',
  scope: 'document',
  async export(input) {
    const report = await resolveReport(input);
    if (!report.ok) return report;
    return ok({
      bytes: new TextEncoder().encode(reportMarkdown(report.value)),
      warnings: [...report.value.warnings, ...withoutColours(report.value)],
    });
  },
};

function reportMarkdown(report: ReportDocument): string {
  const title: RichNode = { type: 'heading', attrs: { level: 1 }, content: [textNode(report.title)] };
  const body = markdown([
    title,
    paragraphNode(textNode(report.facts, 'italic')),
    ...blockNodes(report.body, 2 - report.topHeading),
  ]);
  const annex = markdown([...annexNodes(report.annex), ...sourceListNodes(report.sources)]);
  const notes = report.notes.map(
    (note) => `[^${note.number}]: ${markdown([paragraphNode(...inlineNodes(note.inlines))])}`,
  );
  return [frontMatter(report), body, annex, notes.join('')].filter(Boolean).join('\n');
}

/** What plain text cannot hold. */
function withoutColours({ annex }: ReportDocument): string[] {
  const isColoured = annex.some(({ highlights }) => highlights.some(({ colour }) => colour !== null));
  return isColoured ? ['The colours of tags are not in the file: plain text has none.'] : [];
}

function markdown(content: RichNode[]): string {
  return toMarkdown({ type: 'doc', content }, rawMarkdown);
}
