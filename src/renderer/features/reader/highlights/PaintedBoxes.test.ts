// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { divideStrokes } from './divideStrokes';
import { mergeStrokes } from './mergeStrokes';
import { PaintedBoxes } from './PaintedBoxes';
import type { Stroke } from './Stroke';

/** A section of ten characters, each ten pixels wide. */
const width = 10;
let sections: HTMLElement[] = [];
let shape = '';

function drawnSection(): HTMLElement {
  const section = document.createElement('div');
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  layer.dataset.strokes = '';
  section.append(layer);
  document.body.append(section);
  return section;
}

beforeEach(() => {
  document.body.replaceChildren();
  sections = [drawnSection(), drawnSection()];
  shape = 'as it was';
  rectanglesOf.mockClear();
});

const rectanglesOf = vi.fn((start: number, end: number) => [
  new DOMRect(start * width, 0, (end - start) * width, 20),
]);
const boxes = () =>
  new PaintedBoxes({
    sectionOf: (offset) => sections[Math.floor(offset / 10)] ?? null,
    rectanglesOf,
    shape: () => shape,
  });
const stroke = (name: string, start: number, end: number): Stroke => ({
  name: `assay-${name}` as Stroke['name'],
  start,
  end,
});
const paintedIn = (section: HTMLElement | undefined) =>
  [...(section?.querySelectorAll('path') ?? [])].map((path) => path.dataset.stroke);

describe('boxes under the words', () => {
  it('a new highlight is measured and no other is', () => {
    const painted = boxes();
    painted.show([stroke('amber', 0, 4), stroke('blue', 12, 15)]);
    rectanglesOf.mockClear();
    painted.show([stroke('amber', 0, 4), stroke('blue', 12, 15), stroke('red', 5, 7)]);
    expect(rectanglesOf.mock.calls).toEqual([[5, 7]]);
    expect(paintedIn(sections[0])).toEqual(['assay-amber', 'assay-red']);
    expect(paintedIn(sections[1])).toEqual(['assay-blue']);
  });

  it('what is no longer wanted goes, and so does all of a section nothing is wanted in', () => {
    const painted = boxes();
    painted.show([stroke('amber', 0, 4), stroke('red', 5, 7), stroke('blue', 12, 15)]);
    painted.show([stroke('amber', 0, 4)]);
    expect(paintedIn(sections[0])).toEqual(['assay-amber']);
    expect(paintedIn(sections[1])).toEqual([]);
  });

  it('the line that tells of an overlap lies above every colour, whichever came first', () => {
    const painted = boxes();
    painted.show([stroke('overlap', 2, 4)]);
    painted.show([stroke('overlap', 2, 4), stroke('olive', 0, 4), stroke('amber', 2, 8)]);
    expect(paintedIn(sections[0])).toEqual(['assay-amber', 'assay-olive', 'assay-overlap']);
  });

  it('the line of an overlap stands under its words', () => {
    boxes().show([stroke('overlap', 1, 3)]);
    expect(sections[0]?.querySelector('path')?.getAttribute('d')).toBe('M10 16h20v2h-20z');
  });

  it('words that stand elsewhere in their section take their boxes along', () => {
    const painted = boxes();
    painted.show([stroke('amber', 1, 4)]);
    shape = 'narrower';
    rectanglesOf.mockReturnValueOnce([new DOMRect(0, 20, 30, 20)]);
    painted.settle();
    expect(sections[0]?.querySelector('path')?.getAttribute('d')).toBe('M0 20h30v20h-30z');
    expect(paintedIn(sections[0])).toEqual(['assay-amber']);
  });

  it('a section that was taken out and drawn anew is painted anew', () => {
    const painted = boxes();
    painted.show([stroke('amber', 1, 4)]);
    sections[0]?.replaceChildren(...drawnSection().children);
    painted.show([stroke('amber', 1, 4)]);
    expect(paintedIn(sections[0])).toEqual(['assay-amber']);
  });

  it('words that are not drawn yet are painted when they are', () => {
    const painted = boxes();
    rectanglesOf.mockReturnValueOnce([]);
    painted.show([stroke('amber', 1, 4)]);
    expect(paintedIn(sections[0])).toEqual([]);
    painted.show([stroke('amber', 1, 4)]);
    expect(paintedIn(sections[0])).toEqual(['assay-amber']);
  });
});

describe('mergeStrokes', () => {
  const any = fc
    .tuple(fc.constantFrom('amber', 'blue'), fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([name, start, length]) => stroke(name, start, start + length));

  it('paints each word once in each colour it had, and no other word', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (strokes) => {
        const merged = mergeStrokes(strokes);
        for (const name of ['assay-amber', 'assay-blue'])
          for (let at = 0; at < 60; at++) {
            const covers = (each: Stroke) => each.name === name && each.start <= at && at < each.end;
            expect(merged.filter(covers).length).toBe(strokes.some(covers) ? 1 : 0);
          }
      }),
    );
  });
});

describe('divideStrokes', () => {
  const section = (index: number, start: number, end: number, kind: string) => {
    const block = { kind, start, end };
    return { index, start, end, blocks: [{ block, continued: false }] } as never;
  };
  const text = [
    section(0, 0, 10, 'paragraph'),
    section(1, 12, 20, 'table'),
    section(2, 22, 30, 'preformatted'),
    section(3, 32, 40, 'heading'),
  ];

  it('paints with the words themselves where they scroll alone or hide what is under them', () => {
    const { under, within } = divideStrokes(text, [stroke('amber', 5, 36)]);
    expect(under).toEqual([stroke('amber', 5, 10), stroke('amber', 32, 36)]);
    expect(within).toEqual([stroke('amber', 12, 20), stroke('amber', 22, 30)]);
  });
});
