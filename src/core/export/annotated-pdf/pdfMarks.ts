import type { PageViewport } from 'pdfjs-dist';
import type { Id } from '../../model/id';
import type { TagColour } from '../../model/rows';
import type { LinePiece } from './pagePieces';

/** One mark on one page. Corners are in the page's own coordinates, four for each stretch: the two upper, the two lower. */
export interface PdfMark {
  readonly highlight: Id;
  /** Which mark of its highlight it is, from 0. */
  readonly part: number;
  readonly kind: 'words' | 'area';
  /** From 0. */
  readonly page: number;
  readonly corners: readonly (readonly PdfPoint[])[];
  readonly contents: string;
  readonly author: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly colour: TagColour | null;
}

export type PdfPoint = readonly [x: number, y: number];

/** The corners of a stretch, as the page itself counts: whatever way it is turned or cut. */
export function cornersOf(piece: LinePiece, viewport: PageViewport): PdfPoint[] {
  const { x, y, width, height, angle } = piece;
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = (along: number, across: number): PdfPoint => {
    const [left = 0, bottom = 0] = viewport.convertToPdfPoint(
      x + along * cos - across * sin,
      y + along * sin + across * cos,
    ) as number[];
    return [hundredths(left), hundredths(bottom)];
  };
  return [at(0, 0), at(width, 0), at(0, height), at(width, height)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
