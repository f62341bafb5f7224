import type { ClaimBlock, FigureBlock, QuotationBlock, ReportBlock, ReportTableCell } from '../../report';
import { stanceWords } from '../stanceWords';
import { escapeHtml } from './escapeHtml';
import { anchorName, anchorOnce, type HtmlPage } from './htmlPage';
import { inlineHtml, referenceHtml } from './inlineHtml';

/** Report blocks as HTML. `headingShift` is added to the level of headings; the page's title is level 1. */
export function blockHtml(page: HtmlPage, blocks: readonly ReportBlock[], headingShift: number): string {
  return blocks.map((block) => blockElement(page, block, headingShift)).join('\n');
}

function blockElement(page: HtmlPage, block: ReportBlock, shift: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="${block.direction}">${inlineHtml(page, block.inlines)}</p>`;
    case 'heading': {
      const level = Math.min(6, block.level + shift);
      return `<h${level} dir="${block.direction}">${inlineHtml(page, block.inlines)}</h${level}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${blockHtml(page, item, shift)}</li>`).join('\n');
      if (!block.ordered) return `<ul>${items}</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${blockHtml(page, block.blocks, shift)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'table':
      return tableHtml(page, block.rows, shift);
    case 'gone':
      return `<p><strong class="gone">${escapeHtml(block.text)}</strong></p>`;
    case 'quotation':
      return quotationHtml(page, block);
    case 'claim':
      return claimHtml(page, block);
    case 'figure':
      return figureHtml(page, block, shift);
  }
}

function tableHtml(page: HtmlPage, rows: readonly (readonly ReportTableCell[])[], shift: number): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => cellHtml(page, cell, shift)).join('')}</tr>`);
  return `<div class="table"><table>${lines.join('\n')}</table></div>`;
}

function cellHtml(page: HtmlPage, cell: ReportTableCell, shift: number): string {
  const element = cell.header ? 'th' : 'td';
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  return `<${element}${spans}>${blockHtml(page, cell.blocks, shift)}</${element}>`;
}

function quotationHtml(page: HtmlPage, block: QuotationBlock): string {
  const words = block.parts.map((part) => `“${escapeHtml(part)}”`).join(' […] ');
  const anchor = anchorName('highlight', block.highlight);
  const attribution = escapeHtml(block.attribution);
  const linked = page.anchors.has(anchor) ? `<a href="#${anchor}">${attribution}</a>` : attribution;
  return `<figure class="quotation" style="--edge: var(--${block.colour ?? 'none'})">
<blockquote dir="${block.direction}">${words}</blockquote>
<figcaption>${linked} ${gradesHtml(block.grades)}${noteReference(page, block.note)}</figcaption>
</figure>`;
}

function claimHtml(page: HtmlPage, block: ClaimBlock): string {
  const lines = block.statements.map((statement) => {
    const { sign, word } = stanceWords[statement.stance];
    const words = escapeHtml(statement.words.replace(/\s+/gu, ' '));
    return `<li><span class="stance"><span aria-hidden="true">${sign}</span> ${word}:</span> <q class="words" dir="${statement.wordsDirection}">${words}</q> <span class="quiet"><bdi>${escapeHtml(statement.chain || statement.source)}</bdi></span> ${gradesHtml(statement.grade ? [statement.grade] : [])}${noteReference(page, statement.note)}</li>`;
  });
  return `<section class="claim"${anchorOnce(page, anchorName('claim', block.claim))}>
<p class="claim-text" dir="${block.direction}">${escapeHtml(block.text)}</p>
<p class="quiet">${escapeHtml(block.standing)}</p>
<ul>${lines.join('\n')}</ul>
</section>`;
}

/** The picture itself, which scrolls where it is wider than the column, and its table to unfold. */
function figureHtml(
  page: HtmlPage,
  { text, description, svg, rows, remarks }: FigureBlock,
  shift: number,
): string {
  return `<figure class="picture">
<div class="table">${svg}</div>
<figcaption><strong>${escapeHtml(text)}.</strong> ${escapeHtml([description, ...remarks].join(' '))}</figcaption>
<details><summary>As a table</summary>${tableHtml(page, rows, shift)}</details>
</figure>`;
}

function noteReference(page: HtmlPage, note: number | null): string {
  return note === null ? '' : referenceHtml(page, note);
}

/** Short grades as badges. */
export function gradesHtml(grades: readonly string[]): string {
  return grades.map((grade) => `<span class="grade">${escapeHtml(grade)}</span>`).join(' ');
}
