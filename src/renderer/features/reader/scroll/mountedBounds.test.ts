import type { Block, SourceText } from '@core/model';
import { describe, expect, it } from 'vitest';
import { Reading } from '../Reading';
import { sectionsOf } from '../text/sections';
import { shareOf, withinBounds } from './mountedBounds';

const line = `${'word '.repeat(20).trim()}\n\n`;

function textOf(paragraphs: number): SourceText {
  const blocks: Block[] = Array.from({ length: paragraphs }, (_, place) => ({
    kind: 'paragraph',
    start: place * line.length,
    end: (place + 1) * line.length - 2,
  }));
  return { text: line.repeat(paragraphs), blocks };
}

const inAll = (reading: Reading) => {
  let total = 0;
  for (const index of reading.state.getState().mounted) {
    const section = reading.sections[index];
    total += section ? shareOf(section) : 0;
  }
  return total;
};

describe('what is in the DOM of a very long text', () => {
  it('is all of a text of a million characters, in the end', () => {
    const reading = new Reading('id', textOf(9_900), 'Title', 'en');
    while (reading.mountMore(50)) expect(inAll(reading)).toBeLessThanOrEqual(1);
    for (const { index } of reading.sections) expect(reading.state.getState().mounted.has(index)).toBe(true);
  });

  it('stays bounded however far one reads', () => {
    const reading = new Reading('id', textOf(200_000), 'Title', 'en');
    expect(reading.sections.length).toBeGreaterThan(3_000);
    while (reading.mountMore(50)) expect(inAll(reading)).toBeLessThanOrEqual(1);
    for (let first = 0; first < reading.sections.length - 4; first += 3) {
      reading.mountNear(first, first + 3);
      const { mounted } = reading.state.getState();
      for (let index = first; index <= first + 3; index++) expect(mounted.has(index)).toBe(true);
      expect(inAll(reading)).toBeLessThanOrEqual(1);
    }
  });

  it('keeps what is near while a passage far away is looked up', () => {
    const reading = new Reading('id', textOf(200_000), 'Title', 'en');
    reading.mountNear(0, 3);
    reading.state.setState({ near: { first: 0, last: 3 } });
    while (reading.mountMore(50));
    reading.mount([3_000]);
    const { mounted } = reading.state.getState();
    for (const index of [0, 1, 2, 3, 3_000]) expect(mounted.has(index)).toBe(true);
    expect(inAll(reading)).toBeLessThanOrEqual(1);
  });

  it('is the whole text on paper, and bounded again after it', () => {
    const reading = new Reading('id', textOf(200_000), 'Title', 'en');
    reading.mountAll();
    expect(reading.state.getState().mounted.size).toBe(reading.sections.length);
    reading.mountNear();
    expect(inAll(reading)).toBeLessThanOrEqual(1);
  });

  it('has of a sheet a screen of pieces laid out in one frame, where a frame has time for one', () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => ({
        start: row * 20 + column * 2,
        end: row * 20 + column * 2 + 1,
      })),
    );
    const text = 'x '.repeat(4_000);
    const table: Block = { kind: 'table', start: 0, end: 7_999, rows, firstRow: 1 };
    const reading = new Reading('id', { text, blocks: [table] }, 'Title', 'en');
    expect(reading.sections.length).toBeGreaterThan(20);
    const before = new Set(reading.state.getState().mounted);
    const come = () => [...reading.state.getState().mounted].filter((index) => !before.has(index));
    expect(reading.mountNear(9, 16, { first: 11, last: 14 })).toBe(true);
    expect(come()).toEqual([11]);
    let frames = 1;
    while (reading.mountNear(9, 16, { first: 11, last: 14 })) frames += 1;
    expect(come().slice(0, 4)).toEqual([11, 12, 13, 14]);
    expect(come().toSorted((one, other) => one - other)).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
    expect(frames).toBeGreaterThanOrEqual(7);
  });

  it('counts the cells of a table, not the table', () => {
    const rows = Array.from({ length: 150 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => ({
        start: row * 20 + column * 2,
        end: row * 20 + column * 2 + 1,
      })),
    );
    const sections = sectionsOf({
      text: 'x '.repeat(1_500),
      blocks: [{ kind: 'table', start: 0, end: 2_999, rows }],
    });
    expect(sections.reduce((sum, section) => sum + shareOf(section), 0)).toBeGreaterThan(0.1);
  });

  it('lets go of the furthest first and never of what is kept', () => {
    const shares = Array.from({ length: 10 }, () => 0.25);
    const left = withinBounds(new Set([0, 1, 2, 3, 4, 5, 9]), shares, 4, new Set([0, 4]));
    expect([...left].sort()).toEqual([0, 3, 4, 5]);
  });
});
