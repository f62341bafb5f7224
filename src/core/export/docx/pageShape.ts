/** The paper and its margins, in twentieths of a point. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the paper's edge to the header and to the footer. */
  readonly header: number;
  readonly footer: number;
}

/** A4 with one-inch margins. */
export const usualPage: PageShape = {
  width: 11_906,
  height: 16_838,
  top: 1_440,
  bottom: 1_440,
  left: 1_440,
  right: 1_440,
  header: 708,
  footer: 708,
};

/** How wide a line of text is. */
export function textWidth({ width, left, right }: PageShape): number {
  return width - left - right;
}

/** How high the text of a page is. */
export function textHeight({ height, top, bottom }: PageShape): number {
  return height - top - bottom;
}
