import { betweenReferences, type Inline, type InlineMarks } from '../../report';
import { escapeHtml } from './escapeHtml';
import { anchorName, anchorOnce, type HtmlPage } from './htmlPage';

/** A resolved line as HTML. */
export function inlineHtml(page: HtmlPage, inlines: readonly Inline[]): string {
  return inlines
    .map((inline, index) => {
      const between = betweenReferences(inlines, index);
      return `${between === null ? '' : `<sup>,</sup>${between.slice(1)}`}${inlineElement(page, inline)}`;
    })
    .join('');
}

function inlineElement(page: HtmlPage, inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return markedText(inline.text, inline.marks);
    case 'words':
      return `<q class="words" dir="${inline.direction}">${escapeHtml(inline.text)}</q>`;
    case 'break':
      return '<br>';
    case 'reference':
      return referenceHtml(page, inline.number);
    case 'gone':
      return `<strong class="gone">${escapeHtml(inline.text)}</strong>`;
    case 'mention': {
      const anchor = anchorName(inline.target.kind, inline.target.id);
      const text = `<bdi>${escapeHtml(inline.text)}</bdi>`;
      return page.anchors.has(anchor)
        ? `<a class="mention" href="#${anchor}">${text}</a>`
        : `<span class="mention">${text}</span>`;
    }
  }
}

/** The mark of a note; the first of a number is where the note leads back to. */
export function referenceHtml(page: HtmlPage, number: number): string {
  return `<sup><a class="reference" role="doc-noteref" href="#note-${number}"${anchorOnce(page, `ref-${number}`)}>${number}</a></sup>`;
}

const elements: readonly [keyof InlineMarks, string][] = [
  ['code', 'code'],
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['underline', 'u'],
  ['strike', 's'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
];

function markedText(text: string, marks: InlineMarks): string {
  let html = escapeHtml(text);
  for (const [mark, element] of elements) if (marks[mark]) html = `<${element}>${html}</${element}>`;
  if (marks.term) html = `<span class="term" title="${escapeHtml(marks.term.meaning)}">${html}</span>`;
  return marks.link ? `<a rel="noreferrer noopener" href="${escapeHtml(marks.link)}">${html}</a>` : html;
}
