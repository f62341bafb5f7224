import {
  type AnnexedSource,
  type AnnexHighlight,
  formatDate,
  type ReportDocument,
  type SourceEntry,
} from '../../report';
import { stanceWords } from '../stanceWords';
import { annexedTextHtml } from './annexedTextHtml';
import { blockHtml, gradesHtml } from './blockHtml';
import { escapeHtml } from './escapeHtml';
import { anchorName, anchorOnce, type HtmlPage } from './htmlPage';
import { inlineHtml } from './inlineHtml';

/** The notes of the report, each leading to its reference and to the words in the annex. */
export function notesHtml(page: HtmlPage): string {
  const { notes } = page.report;
  if (notes.length === 0) return '';
  const items = notes.map((note) => {
    const anchor = note.highlight ? anchorName('highlight', note.highlight) : '';
    const words = page.anchors.has(anchor)
      ? ` <a class="words-link" href="#${anchor}">Words in the source</a>`
      : '';
    return `<li id="note-${note.number}">${inlineHtml(page, note.inlines)}${words} <a class="back" href="#ref-${note.number}" aria-label="Back to the text">↩</a></li>`;
  });
  return `<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">Notes</h2>
<ol>${items.join('\n')}</ol>
</section>`;
}

/** Annex A: the annotated sources, each text beside its highlights. */
export function annexHtml(page: HtmlPage): string {
  if (page.report.annex.length === 0) return '';
  const sources = page.report.annex.map((annexed, index) => annexedSource(page, annexed, index + 1));
  return `<section class="annex" aria-labelledby="annex-a">
<h2 id="annex-a">Annex A: annotated sources</h2>
${sources.join('\n')}
</section>`;
}

function annexedSource(page: HtmlPage, annexed: AnnexedSource, number: number): string {
  const { source, highlights } = annexed;
  const facts = [
    annexed.byline,
    source.address ?? '',
    `Taken in ${formatDate(source.importedAt)} from ${source.fileName}`,
  ].filter(Boolean);
  const language = source.language ? ` lang="${escapeHtml(source.language)}"` : '';
  const note = annexed.note.length
    ? `<aside class="source-note"><p class="quiet">Analyst’s note</p>${blockHtml(page, annexed.note, 3)}</aside>`
    : '';
  const cards = highlights.map((highlight) => highlightCard(page, highlight)).join('\n');
  return `<article class="source"${anchorOnce(page, anchorName('source', source.id))}>
<header>
<h3><span class="number">A${number}</span> <bdi>${escapeHtml(source.title)}</bdi></h3>
<p class="quiet">${facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ')}</p>
<p class="quiet hash">SHA-256 <code>${source.sha256}</code></p>
</header>
${note}
<div class="beside">
<div class="source-text"${language}>
${annexedTextHtml(annexed)}
</div>
<ol class="cards" aria-label="Highlights">
${cards}
</ol>
</div>
</article>`;
}

function highlightCard(page: HtmlPage, highlight: AnnexHighlight): string {
  const statements = highlight.statements.map((statement) => {
    const { sign, word } = stanceWords[statement.stance];
    return `<li><span class="stance"><span aria-hidden="true">${sign}</span> ${word}:</span> <bdi>${escapeHtml(statement.claimText)}</bdi>${statement.chain ? ` <span class="quiet"><bdi>${escapeHtml(statement.chain)}</bdi></span>` : ''} <span title="${escapeHtml(statement.gradeWords)}">${gradesHtml(statement.grade ? [statement.grade] : [])}</span></li>`;
  });
  const tags = highlight.tags.map((tag) => `<span class="tag">${escapeHtml(tag)}</span>`).join(' ');
  const quote = highlight.parts.map(escapeHtml).join(' […] ');
  const where = escapeHtml(highlight.place || 'in the text');
  // An area, or an earlier version, has no words in the text to lead to.
  const place =
    highlight.ranges.length > 0 ? `<a href="#${anchorName('highlight', highlight.id)}">${where}</a>` : where;
  return `<li value="${highlight.number}" style="--edge: var(--${highlight.colour ?? 'none'})">
<p class="card-head">${place} ${tags}</p>
${quote ? `<blockquote dir="auto">${quote}</blockquote>` : ''}
${highlight.areas ? `<p>${highlight.areas}.</p>` : ''}
${blockHtml(page, highlight.note, 4)}
${statements.length ? `<ul>${statements.join('\n')}</ul>` : ''}
<p class="quiet">${escapeHtml(highlight.author)}, ${escapeHtml(formatDate(highlight.createdAt))}</p>
</li>`;
}

/** Annex B: what everything rests on, with whole hashes and dates. */
export function sourceListHtml(page: HtmlPage): string {
  const { sources }: ReportDocument = page.report;
  if (sources.length === 0) return '';
  const rows = sources.map((entry) => sourceRow(page, entry)).join('\n');
  return `<section aria-labelledby="annex-b">
<h2 id="annex-b">Annex B: sources</h2>
<div class="table"><table class="sources">
<thead><tr><th>Source</th><th>Dates</th><th>SHA-256 of the bytes as received</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
</section>`;
}

function sourceRow(page: HtmlPage, entry: SourceEntry): string {
  const { source } = entry;
  const anchor = anchorName('source', source.id);
  const title = `<bdi>${escapeHtml(source.title)}</bdi>`;
  const linked = page.set.has(anchor) ? `<a href="#${anchor}">${title}</a>` : title;
  const facts = [
    [entry.origin || source.publisher, source.author].filter(Boolean).join(', '),
    entry.reliability ? `Reliability: ${entry.reliability}` : '',
    source.handling ? `Handling: ${source.handling}` : '',
    source.address ?? '',
    `${entry.highlights} highlight${entry.highlights === 1 ? '' : 's'}`,
  ].filter(Boolean);
  const notes = entry.notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ');
  return `<tr${anchorOnce(page, anchor)}><td>${entry.citedAs ? `<strong><bdi>${escapeHtml(entry.citedAs)}</bdi></strong><br>${linked}` : `<strong>${linked}</strong>`}${facts.map((fact) => `<br><bdi class="quiet">${escapeHtml(fact)}</bdi>`).join('')}${notes ? `<br><span class="quiet">Cited in ${notes}</span>` : ''}</td>
<td>${escapeHtml(entry.published ? `Published ${entry.published}` : 'Not dated')}<br>Taken in ${escapeHtml(entry.takenIn)}</td>
<td class="hash"><code>${source.sha256}</code></td></tr>`;
}
