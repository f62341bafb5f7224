// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaintedRanges } from './PaintedRanges';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

const registry = new Map<string, FakeHighlight>();
const words = document.createTextNode('Smoke rose above the pumping station before noon.');

beforeEach(() => {
  document.body.replaceChildren(words);
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => vi.unstubAllGlobals());

const rangesFor = vi.fn((start: number, end: number) => {
  return [
    new StaticRange({ startContainer: words, startOffset: start, endContainer: words, endOffset: end }),
  ];
});
const paintedIn = (name: string) => [...(registry.get(name) ?? [])];

describe('what is painted over the text', () => {
  it('a change of one highlight makes a range for it and for no other', () => {
    const painted = new PaintedRanges(rangesFor);
    const strokes = Array.from({ length: 20 }, (_, place) => ({
      name: 'assay-amber' as const,
      start: place,
      end: place + 5,
    }));
    painted.show(strokes);
    const before = paintedIn('assay-amber');
    rangesFor.mockClear();
    painted.show([...strokes.slice(1), { name: 'assay-blue', start: 30, end: 34 }]);
    expect(rangesFor).toHaveBeenCalledTimes(1);
    expect(paintedIn('assay-amber')).toEqual(before.slice(1));
    expect(paintedIn('assay-blue')).toHaveLength(1);
  });

  it('one passage painted twice goes only when nobody wants it any more', () => {
    const painted = new PaintedRanges(rangesFor);
    const stroke = { name: 'assay-amber' as const, start: 0, end: 5 };
    painted.show([stroke, { ...stroke }]);
    painted.show([stroke]);
    expect(paintedIn('assay-amber')).toHaveLength(1);
    painted.show([]);
    expect(paintedIn('assay-amber')).toHaveLength(0);
  });

  it('words drawn anew are painted anew', () => {
    const painted = new PaintedRanges(rangesFor);
    const stroke = { name: 'assay-amber' as const, start: 0, end: 5 };
    painted.show([stroke]);
    document.body.replaceChildren();
    document.body.replaceChildren(words);
    painted.show([stroke]);
    expect(paintedIn('assay-amber')).toMatchObject([{ startContainer: words, startOffset: 0, endOffset: 5 }]);
  });
});
