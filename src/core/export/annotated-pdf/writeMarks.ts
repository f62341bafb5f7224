import type { PDFContext, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { ownMarkKey, ownMarkName } from '../../import/pdf/ownMarks';
import { paperColours } from '../tagPalette';
import type { PdfMark, PdfPoint } from './pdfMarks';

type PdfLib = typeof import('@cantoo/pdf-lib');

/** How thick the edge of an area is, in points. */
const edge = 1.5;

/** Size of the window that a note opens in, in points. */
const popup = { width: 200, height: 120 };

/** Printed with the page; ISO 32000-1 table 165. */
const printed = 4;

/**
 * Adds marks to the pages of an open document, each with its drawing and the window of its note. Answers the objects
 * that were there before and are now others: the pages' lists of marks, or the pages where a list stands in them.
 */
export function writeMarks(lib: PdfLib, document: PDFDocument, marks: readonly PdfMark[]): PDFRef[] {
  const { PDFArray, PDFName } = lib;
  const changed: PDFRef[] = [];
  const { context } = document;
  const pages = document.getPages();
  for (const [index, page] of pages.entries()) {
    const onPage = marks.filter((mark) => mark.page === index);
    if (onPage.length === 0) continue;
    const added = onPage.flatMap((mark) => addMark(lib, context, page.ref, mark));
    const key = PDFName.of('Annots');
    const list = page.node.lookupMaybe(key, PDFArray);
    const place = page.node.get(key);
    if (list) {
      for (const ref of added) list.push(ref);
      changed.push(place instanceof lib.PDFRef ? place : page.ref);
    } else {
      page.node.set(key, context.obj(added));
      changed.push(page.ref);
    }
  }
  return changed;
}

function addMark(lib: PdfLib, context: PDFContext, page: PDFRef, mark: PdfMark): [PDFRef, PDFRef] {
  const { PDFHexString, PDFString } = lib;
  const rectangle = boundsOf(mark);
  const area = mark.kind === 'area';
  const { fill, line } = paperColours[mark.colour ?? 'none'];
  const colour = rgb(area ? line : fill);
  const markRef = context.nextRef();
  const popupRef = context.nextRef();
  const created = PDFString.of(pdfDateOf(mark.createdAt));
  const entries = {
    Type: 'Annot',
    Subtype: area ? 'Square' : 'Highlight',
    Rect: rectangle,
    P: page,
    F: printed,
    C: colour,
    NM: PDFString.of(ownMarkName(mark.highlight, mark.part)),
    T: PDFHexString.fromText(mark.author || 'Assay'),
    Contents: PDFHexString.fromText(mark.contents),
    CreationDate: created,
    M: PDFString.of(pdfDateOf(mark.updatedAt)),
    AP: { N: drawing(context, mark, rectangle, colour) },
    Popup: popupRef,
  };
  context.assign(
    markRef,
    context.obj(
      area
        ? { ...entries, BS: { Type: 'Border', W: edge, S: 'S' } }
        : { ...entries, QuadPoints: mark.corners.flat(2) },
    ),
  );
  const [, , right, top] = rectangle;
  context.assign(
    popupRef,
    context.obj({
      Type: 'Annot',
      Subtype: 'Popup',
      Rect: [right, top - popup.height, right + popup.width, top],
      Parent: markRef,
      Open: false,
    }),
  );
  return [markRef, popupRef];
}

/** What readers draw: words under a see-through colour that darkens as ink does, a part of a page within an edge. */
function drawing(context: PDFContext, mark: PdfMark, rectangle: Rectangle, colour: number[]): PDFRef {
  const operators =
    mark.kind === 'area'
      ? `${colour.join(' ')} RG ${edge} w ${outline(mark, edge / 2)} S`
      : `/Ink gs ${colour.join(' ')} rg ${mark.corners.map(path).join(' ')} f`;
  const state: Record<string, string | number> = { Type: 'ExtGState', BM: 'Multiply', ca: 1, CA: 1 };
  return context.register(
    context.stream(operators, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: rectangle,
      Resources: { ExtGState: { Ink: state } },
      Group: { S: 'Transparency' },
      [ownMarkKey]: true,
    } as Parameters<PDFContext['stream']>[1]),
  );
}

/** The two upper and the two lower corners, drawn around. */
function path(corners: readonly PdfPoint[]): string {
  const [first, second, third, fourth] = corners as [PdfPoint, PdfPoint, PdfPoint, PdfPoint];
  return `${first.join(' ')} m ${second.join(' ')} l ${fourth.join(' ')} l ${third.join(' ')} l h`;
}

function outline(mark: PdfMark, inset: number): string {
  const [left, bottom, right, top] = boundsOf(mark);
  return `${left + inset} ${bottom + inset} ${right - left - 2 * inset} ${top - bottom - 2 * inset} re`;
}

type Rectangle = [left: number, bottom: number, right: number, top: number];

function boundsOf({ corners }: PdfMark): Rectangle {
  const points = corners.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function rgb(hexadecimal: string): number[] {
  return [0, 2, 4].map(
    (at) => Math.round((Number.parseInt(hexadecimal.slice(at, at + 2), 16) / 255) * 1000) / 1000,
  );
}

/** `D:20240505091200Z`: an instant as PDF writes it (ISO 32000-1, 7.9.4). */
function pdfDateOf(instant: string): string {
  return `D:${instant.replace(/\D/g, '').slice(0, 14)}Z`;
}
