import type * as Docx from 'docx';
import { betweenReferences, type Direction, type Inline, type InlineMarks } from '../../report';
import type { DocxWriter } from './docxWriter';
import { styleIds } from './styles';
import { type RunLook, textRuns } from './textRuns';

/** Where a line stands: references of notes are real only in the body of the document. */
export type NoteReferences = 'footnotes' | 'words';

/** A resolved line as children of a Word paragraph. */
export function inlineRuns(
  writer: DocxWriter,
  inlines: readonly Inline[],
  paragraph: Direction = 'ltr',
  references: NoteReferences = 'footnotes',
  base: RunLook = {},
): Docx.ParagraphChild[] {
  return inlines.flatMap((inline, index) => {
    const runs = inlineRun(writer, inline, paragraph, references, base);
    const between = betweenReferences(inlines, index);
    return between === null ? runs : [...textRuns(writer, between, { superScript: true }), ...runs];
  });
}

function inlineRun(
  writer: DocxWriter,
  inline: Inline,
  paragraph: Direction,
  references: NoteReferences,
  base: RunLook,
): Docx.ParagraphChild[] {
  const { docx } = writer;
  switch (inline.kind) {
    case 'text':
      return markedRuns(writer, inline.text, inline.marks, paragraph, base);
    case 'words':
      return textRuns(writer, `“${inline.text}”`, base, paragraph);
    case 'break':
      return [new docx.TextRun({ break: 1 })];
    case 'mention':
      return textRuns(writer, inline.text, { ...base, style: styleIds.mention }, paragraph);
    case 'reference':
      return references === 'footnotes'
        ? [new docx.FootnoteReferenceRun(inline.number)]
        : textRuns(writer, ` (note ${inline.number})`, base, paragraph);
    case 'gone':
      return textRuns(writer, inline.text, { ...base, style: styleIds.gone }, paragraph);
  }
}

function markedRuns(
  writer: DocxWriter,
  text: string,
  marks: InlineMarks,
  paragraph: Direction,
  base: RunLook,
): Docx.ParagraphChild[] {
  const look = { ...base, ...markLook(marks) };
  if (!marks.link) return textRuns(writer, text, look, paragraph);
  const linked = { ...look, style: styleIds.link };
  return [
    new writer.docx.ExternalHyperlink({
      link: marks.link,
      children: textRuns(writer, text, linked, paragraph),
    }),
  ];
}

/** The look of emphasis in Word. */
export function markLook(marks: InlineMarks): RunLook {
  return {
    ...(marks.strong && { bold: true }),
    ...(marks.emphasis && { italics: true }),
    ...(marks.underline && { underline: {} }),
    ...(marks.strike && { strike: true }),
    ...(marks.code && { style: styleIds.mono }),
    ...(marks.superscript && { superScript: true }),
    ...(marks.subscript && { subScript: true }),
  };
}

/** Small grey words beside the text: bylines, dates, hashes. */
export function quietRuns(writer: DocxWriter, text: string, paragraph: Direction = 'ltr'): Docx.TextRun[] {
  return textRuns(writer, text, { style: styleIds.quiet }, paragraph);
}
