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
  return framedTable(
    rows.map((row) => ({
      html: `<tr>${row.map((cell) => cellHtml(page, cell, shift)).join('')}</tr>`,
      cells: row,
    })),
  );
}

/**
 * A table whose first rows, as far as they have nothing but heads, are its head: on paper it stands again on each page
 * the table goes on to. A head that reaches into the rows below it by a cell of several rows is none.
 */
export function framedTable(
  rows: readonly { html: string; cells: readonly { header?: boolean | undefined; rows?: number }[] }[],
): string {
  const first = rows.findIndex(({ cells }) => cells.length === 0 || cells.some(({ header }) => !header));
  const many = first === -1 ? 0 : first;
  const head = rows.slice(0, many);
  const whole = head.every(({ cells }, index) => cells.every((cell) => index + (cell.rows ?? 1) <= many));
  const lines = (some: typeof rows) => some.map(({ html }) => html).join('\n');
  const body =
    many > 0 && whole
      ? `<thead>${lines(head)}</thead>\n<tbody>${lines(rows.slice(many))}</tbody>`
      : lines(rows);
  return `<div class="table"><table>${body}</table></div>`;
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
<figcaption>${linked}${tail(page, block.grades, block.note)}</figcaption>
</figure>`;
}

function claimHtml(page: HtmlPage, block: ClaimBlock): string {
  const lines = block.statements.map((statement) => {
    const { sign, word } = stanceWords[statement.stance];
    const words = escapeHtml(statement.words.replace(/\s+/gu, ' '));
    return `<li><span class="stance"><span aria-hidden="true">${sign}</span> ${word}:</span> <q class="words" dir="${statement.wordsDirection}">${words}</q> <span class="quiet"><bdi>${escapeHtml(statement.chain || statement.source)}</bdi></span>${tail(page, statement.grade ? [statement.grade] : [], statement.note)}</li>`;
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

/** Grades and the mark of a note, which never begins a line by itself. */
function tail(page: HtmlPage, grades: readonly string[], note: number | null): string {
  if (grades.length === 0) return noteReference(page, note);
  return ` <span class="together">${gradesHtml(grades)}${noteReference(page, note)}</span>`;
}

function noteReference(page: HtmlPage, note: number | null): string {
  return note === null ? '' : referenceHtml(page, note);
}

/** Short grades as badges. */
export function gradesHtml(grades: readonly string[]): string {
  return grades.map((grade) => `<span class="grade">${escapeHtml(grade)}</span>`).join(' ');
}
