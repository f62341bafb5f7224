import type { RichNode } from '../../model/richText';
import {
  type AnnexedSource,
  type AnnexHighlight,
  formatDate,
  numberedWords,
  type SourceEntry,
} from '../../report';
import { stanceWords } from '../stanceWords';
import { blockNodes, paragraphNode, quotedNodes, textNode } from './richNodes';

/** Annex A in Markdown: the highlighted words of each source with what the analyst says of them. */
export function annexNodes(annex: readonly AnnexedSource[]): RichNode[] {
  if (annex.length === 0) return [];
  return [headingNode(2, 'Annex A: annotated sources'), ...annex.flatMap(sourceNodes)];
}

function sourceNodes(annexed: AnnexedSource, index: number): RichNode[] {
  const { source } = annexed;
  const facts = [
    annexed.byline,
    source.address ?? '',
    `Taken in ${formatDate(source.importedAt)} from ${source.fileName}`,
    `SHA-256 ${source.sha256}`,
  ];
  return [
    headingNode(3, `A${index + 1} ${source.title}`),
    ...facts.filter(Boolean).map((fact) => paragraphNode(textNode(fact))),
    ...blockNodes(annexed.note, 3),
    ...annexed.highlights.flatMap((highlight) => highlightNodes(annexed, highlight)),
  ];
}

function highlightNodes({ text }: AnnexedSource, highlight: AnnexHighlight): RichNode[] {
  const tags = highlight.tags.length ? `: ${highlight.tags.join(', ')}` : '';
  return [
    headingNode(4, `${highlight.number}. ${highlight.place || 'In the text'}${tags}`),
    ...highlight.parts.map((words, place) => {
      const range = highlight.ranges[place];
      return { type: 'blockquote', content: quotedNodes(range ? numberedWords(text, range) : words) };
    }),
    ...(highlight.areas ? [paragraphNode(textNode(`${highlight.areas}.`))] : []),
    ...blockNodes(highlight.note, 4),
    ...(highlight.statements.length ? [statementList(highlight)] : []),
    paragraphNode(textNode(`${highlight.author}, ${formatDate(highlight.createdAt)}`, 'italic')),
  ];
}

function statementList(highlight: AnnexHighlight): RichNode {
  return {
    type: 'bulletList',
    content: highlight.statements.map((statement) => {
      const { sign, word } = stanceWords[statement.stance];
      const said = statement.chain ? ` — ${statement.chain}` : '';
      const grade = statement.grade ? ` [${statement.grade}: ${statement.gradeWords}]` : '';
      return {
        type: 'listItem',
        content: [paragraphNode(textNode(`${sign} ${word}: ${statement.claimText}${said}${grade}`))],
      };
    }),
  };
}

/** Annex B in Markdown: what everything rests on. */
export function sourceListNodes(sources: readonly SourceEntry[]): RichNode[] {
  if (sources.length === 0) return [];
  const header = ['Source', 'Published', 'Taken in', 'SHA-256'];
  const rows = sources.map(({ source, citedAs, origin, published, takenIn }) => {
    const by = [origin || source.publisher, source.author, source.handling, source.address]
      .filter(Boolean)
      .join(', ');
    const named = `${citedAs ? `${citedAs}. ` : ''}${source.title}`;
    return [`${named}${by ? `. ${by}` : ''}`, published || 'not dated', takenIn, source.sha256];
  });
  const row = (cells: readonly string[], type: string): RichNode => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type, content: [paragraphNode(textNode(text))] })),
  });
  return [
    headingNode(2, 'Annex B: sources'),
    {
      type: 'table',
      content: [row(header, 'tableHeader'), ...rows.map((cells) => row(cells, 'tableCell'))],
    },
  ];
}

function headingNode(level: number, text: string): RichNode {
  return { type: 'heading', attrs: { level }, content: [textNode(text.replace(/\s+/gu, ' '))] };
}
