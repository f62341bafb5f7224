import { mergeAttributes, Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { CitationView } from './CitationView';
import { ClaimBlockView } from './ClaimBlockView';
import { FigureView } from './FigureView';
import { FootnoteView } from './FootnoteView';
import { judgementMarks } from './judgementMarks';
import { LiveBlockView } from './LiveBlockView';
import { Prompt } from './Prompt';
import { QuotationView } from './QuotationView';

/** An attribute kept as `data-…`, so that copying within and between reports loses nothing. */
function dataAttribute(name: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({
      [`data-${name}`]: String(attributes[name] ?? ''),
    }),
  };
}

/** A reference to a highlight or a source; a numbered note in everything handed over. */
const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    kind: dataAttribute('kind'),
    id: dataAttribute('id'),
    label: dataAttribute('label'),
  }),
  parseHTML: () => [{ tag: 'sup[data-citation]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes({ 'data-citation': '' }, HTMLAttributes)],
  renderText: ({ node }) => `[${node.attrs.label}]`,
  addNodeView: () => ReactNodeViewRenderer(CitationView, { as: 'span' }),
});

/** A highlight's exact words with their citation. Nothing is copied: it shows what the source says. */
const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ highlight: dataAttribute('highlight'), label: dataAttribute('label') }),
  parseHTML: () => [{ tag: 'blockquote[data-highlight]', priority: 60 }],
  renderHTML: ({ HTMLAttributes, node }) => ['blockquote', HTMLAttributes, String(node.attrs.label)],
  renderText: ({ node }) => `“${node.attrs.label}”`,
  addNodeView: () => ReactNodeViewRenderer(QuotationView),
});

/** A claim with its standing and who says what about it, live. */
const ClaimBlock = Node.create({
  name: 'claimBlock',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ claim: dataAttribute('claim'), label: dataAttribute('label') }),
  parseHTML: () => [{ tag: 'section[data-claim]' }],
  renderHTML: ({ HTMLAttributes, node }) => ['section', HTMLAttributes, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
  addNodeView: () => ReactNodeViewRenderer(ClaimBlockView),
});

/** A picture of the case, drawn anew from it each time it is looked at. */
const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    figure: dataAttribute('figure'),
    options: dataAttribute('options'),
    label: dataAttribute('label'),
  }),
  parseHTML: () => [{ tag: 'figure[data-figure]' }],
  renderHTML: ({ HTMLAttributes, node }) => ['figure', HTMLAttributes, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
  addNodeView: () => ReactNodeViewRenderer(FigureView),
});

/** A table or statement made of the case each time. */
const LiveBlock = Node.create({
  name: 'liveBlock',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    block: dataAttribute('block'),
    scope: dataAttribute('scope'),
    label: dataAttribute('label'),
  }),
  parseHTML: () => [{ tag: 'section[data-block]', priority: 60 }],
  renderHTML: ({ HTMLAttributes, node }) => ['section', HTMLAttributes, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
  addNodeView: () => ReactNodeViewRenderer(LiveBlockView),
});

/** A note in the analyst's own words. */
const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: dataAttribute('text') }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes({ 'data-footnote': '' }, HTMLAttributes)],
  renderText: ({ node }) => ` [${node.attrs.text}] `,
  addNodeView: () => ReactNodeViewRenderer(FootnoteView, { as: 'span' }),
});

/** What a report can hold beyond a note. */
export const reportNodes = [
  Citation,
  Quotation,
  ClaimBlock,
  Figure,
  LiveBlock,
  Footnote,
  ...judgementMarks,
  Prompt,
];
