import type * as Docx from 'docx';
import type { FigureBlock } from '../../report';
import type { PaintedPicture } from '../types';
import type { HouseStyle } from './houseStyle/houseStyle';
import { type PageShape, usualPage } from './pageShape';

/**
 * What the parts of a Word document share while it is being drawn: the library, loaded only when a
 * Word document is written, and the lists and comments found on the way.
 */
export interface DocxWriter {
  readonly docx: typeof Docx;
  /** The user's template, or null: Assay's own look. */
  readonly house: HouseStyle | null;
  readonly page: PageShape;
  /** One numbering per ordered list, so that each starts at its own number. */
  readonly numberings: { reference: string; start: number }[];
  /** Numberings that draw one label as it stands, by label and depth. */
  readonly labels: Map<string, { reference: string; label: string; depth: number }>;
  readonly comments: Docx.ICommentOptions[];
  /** Those pictures of the case that could be painted. */
  readonly pictures: Map<FigureBlock, PaintedPicture>;
}

/** Loads the library and makes an empty writer. */
export async function docxWriter(house: HouseStyle | null = null): Promise<DocxWriter> {
  const docx = await import('docx');
  const page = house?.page ?? usualPage;
  return { docx, house, page, numberings: [], labels: new Map(), comments: [], pictures: new Map() };
}

/** The name of a new ordered numbering that begins at `start`. */
export function newNumbering(writer: DocxWriter, start: number): string {
  const reference = `ordered-${writer.numberings.length + 1}`;
  writer.numberings.push({ reference, start });
  return reference;
}

/** The name of the numbering that draws a label before items of a depth; -1 for headings, which are not indented. */
export function labelNumbering({ labels }: DocxWriter, label: string, depth: number): string {
  const key = `${depth} ${label}`;
  const known = labels.get(key) ?? { reference: `label-${labels.size + 1}`, label, depth };
  labels.set(key, known);
  return known.reference;
}

/** The bullets of every unordered list. */
export const bulletReference = 'bullets';
