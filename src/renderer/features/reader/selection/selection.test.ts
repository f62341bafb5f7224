import type { Block } from '@core/model';
import { describe, expect, it } from 'vitest';
import { extendPassage, type Unit } from './extendPassage';
import { moveOf } from './moveCaret';
import { placeToolbar } from './placeToolbar';
import { unitOffset } from './unitOffset';

describe('placeToolbar', () => {
  const view = { left: 0, top: 100, right: 600, bottom: 700 };
  const toolbar = { width: 300, height: 36 };
  const line = (top: number, left = 80) => ({ left, right: left + 200, top, bottom: top + 24 });
  it.each([
    ['above the first line', [line(300), line(327)], { left: 80, top: 256 }],
    ['below the last line where there is no room above', [line(110), line(137)], { left: 80, top: 169 }],
    ['inside the view at its right edge', [line(300, 500)], { left: 292, top: 256 }],
    ['at the edge for a selection taller than the view', [line(-500), line(900)], { left: 80, top: 108 }],
    ['below when only the end is in sight', [line(-500), line(400)], { left: 80, top: 432 }],
  ])('never covers the selected line: %s', (_, lines, place) => {
    expect(placeToolbar({ lines, view, toolbar })).toEqual(place);
  });
});

describe('extendPassage', () => {
  const text = 'One is here. Two is there.\n\nThree. Four.';
  const blocks: Block[] = [
    { kind: 'paragraph', start: 0, end: 26 },
    { kind: 'paragraph', start: 28, end: text.length },
  ];
  const extend = (anchor: number, focus: number, unit: Unit, direction: 'forward' | 'backward') => {
    const next = extendPassage({ text, blocks, anchor, focus, unit, direction, language: 'en' });
    return next && text.slice(Math.min(next.anchor, next.focus), Math.max(next.anchor, next.focus));
  };
  it.each([
    ['the sentence at the caret, whole', 4, 4, 'sentence', 'forward', 'One is here.'],
    ['one sentence more', 0, 12, 'sentence', 'forward', 'One is here. Two is there.'],
    ['over the end of a paragraph', 13, 26, 'sentence', 'forward', 'Two is there.\n\nThree.'],
    ['the paragraph at the caret', 4, 4, 'paragraph', 'forward', 'One is here. Two is there.'],
    ['one paragraph more', 0, 26, 'paragraph', 'forward', text],
    ['backwards', 34, 28, 'sentence', 'backward', 'Two is there.\n\nThree.'],
    ['nothing after the end', 0, text.length, 'sentence', 'forward', null],
    ['nothing before the start', 5, 0, 'paragraph', 'backward', null],
  ] as const)('selects %s', (_, anchor, focus, unit, direction, words) => {
    expect(extend(anchor, focus, unit, direction)).toBe(words);
  });
});

it('moves the way the arrow points, also in right-to-left text', () => {
  expect(moveOf('ArrowRight', false)).toEqual({ direction: 'right', granularity: 'character' });
  expect(moveOf('ArrowLeft', true)).toEqual({ direction: 'left', granularity: 'word' });
  expect(moveOf('PageDown', false)).toBeNull();
  expect(moveOf('ArrowDown', true)).toBeNull();
});

describe('the caret by sentence and paragraph', () => {
  const text = 'One is here. Two is there.\n\nقال نعم. Four 🔥.';
  const at = (words: string) => text.indexOf(words);
  const blocks: Block[] = [
    { kind: 'paragraph', start: 0, end: 26 },
    { kind: 'paragraph', start: 28, end: text.length },
  ];
  it.each([
    ['from within a sentence to the next', 4, 'sentence', 'forward', at('Two')],
    ['over the end of a paragraph', at('Two'), 'sentence', 'forward', at('قال')],
    ['from the gap between paragraphs', 27, 'sentence', 'forward', at('قال')],
    ['from right-to-left words on', at('قال'), 'sentence', 'forward', at('Four')],
    ['at the last one to the end', at('Four') + 1, 'sentence', 'forward', text.length],
    ['back to the start of the sentence it is in', at('there'), 'sentence', 'backward', at('Two')],
    ['back from a start to the one before', at('قال'), 'sentence', 'backward', at('Two')],
    ['no further back than the text', 0, 'sentence', 'backward', 0],
    ['to the next paragraph', 4, 'paragraph', 'forward', 28],
    ['at the last paragraph to the end', 30, 'paragraph', 'forward', text.length],
    ['back to the start of the paragraph', 33, 'paragraph', 'backward', 28],
    ['back from there to the one before', 28, 'paragraph', 'backward', 0],
  ] as const)('goes %s', (_, offset, unit, direction, to) => {
    expect(unitOffset({ text, blocks, offset, language: null }, unit, direction)).toBe(to);
  });
});
