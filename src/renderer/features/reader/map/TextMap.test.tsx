// @vitest-environment jsdom
import type { Block, SourceText } from '@core/model';
import fc from 'fast-check';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { SectionView } from '../text/SectionView';
import { sectionsOf } from '../text/sections';
import { TextMap } from './TextMap';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
let taken: (() => void)[] = [];
afterEach(() => {
  for (const take of taken) take();
  taken = [];
});

/** Draws the text as the reader does; sections not listed are left empty. `again` draws it with others. */
function drawing(sourceText: SourceText, mounted?: readonly number[]) {
  const holder = document.body.appendChild(document.createElement('div'));
  const root = createRoot(holder);
  const again = (now?: readonly number[]) =>
    act(() =>
      root.render(
        sectionsOf(sourceText).map((section) => (
          <SectionView
            key={section.index}
            section={section}
            text={sourceText.text}
            mounted={now?.includes(section.index) ?? true}
            levels={new Map()}
            titleStart={null}
            height={100}
            joined={false}
          />
        )),
      ),
    );
  again(mounted);
  taken.push(() => {
    act(() => root.unmount());
    holder.remove();
  });
  return { map: new TextMap(holder), again };
}

function draw(sourceText: SourceText, mounted?: readonly number[]): TextMap {
  return drawing(sourceText, mounted).map;
}

const text = 'Title\n\nA bold and linked word 😀.\n\nName\tDead\nAl-Masar\t3\n\nEnd é.';
const at = (words: string) => text.indexOf(words);
const sample: SourceText = {
  text,
  blocks: [
    { kind: 'heading', level: 1, start: 0, end: 5 },
    {
      kind: 'paragraph',
      start: at('A bold'),
      end: at('😀.') + 3,
      marks: [
        { kind: 'strong', start: at('bold'), end: at('bold') + 8 },
        { kind: 'link', start: at('and'), end: at('and') + 10, address: 'https://a.example/' },
      ],
    },
    {
      kind: 'table',
      start: at('Name'),
      end: at('3') + 1,
      rows: [
        [
          { start: at('Name'), end: at('Name') + 4, header: true },
          { start: at('Dead'), end: at('Dead') + 4, header: true },
        ],
        [
          { start: at('Al-Masar'), end: at('Al-Masar') + 8 },
          { start: at('3'), end: at('3') + 1 },
        ],
      ],
    },
    { kind: 'paragraph', start: at('End'), end: text.length },
  ],
};

/** What is drawn of [start, end): characters between blocks and cells are not. */
function drawnWords(start: number, end: number): string {
  const inside = (offset: number) =>
    sample.blocks.some((block) =>
      (block.kind === 'table' ? block.rows.flat() : [block]).some(
        (each) => each.start <= offset && offset < each.end,
      ),
    );
  return Array.from({ length: end - start }, (_, place) => start + place)
    .filter(inside)
    .map((offset) => text[offset])
    .join('');
}

function wordsOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}

describe('TextMap', () => {
  it('does not paint other words than the passage, over marks, cells and gaps', () => {
    const map = draw(sample);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const words = map.rangesFor(start, end).map(wordsOf).join('');
        expect(words).toBe(drawnWords(start, end));
      }),
    );
  });

  it('does not shift a selection that was painted and read back', () => {
    const map = draw(sample);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(text.length - 1), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const ranges = map.rangesFor(start, end);
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) return;
        const from = map.offsetOfPoint(first.startContainer, first.startOffset);
        const to = map.offsetOfPoint(last.endContainer, last.endOffset, 'before');
        expect(drawnWords(from ?? -1, to ?? -1)).toBe(drawnWords(start, end));
      }),
    );
  });

  it('does not take the next block into a selection that ends at its start, as a triple click does', () => {
    const map = draw(sample);
    const blocks = [...map.root.querySelectorAll('[data-end]')];
    expect(map.offsetOfPoint(blocks[1] as Element, 0, 'before')).toBe(5);
    expect(map.offsetOfPoint(blocks[1] as Element, 0, 'after')).toBe(7);
    expect(map.offsetOfPoint(map.root, 0, 'after')).toBe(0);
    expect(map.offsetOfPoint(map.root, map.root.childNodes.length, 'before')).toBe(text.length);
  });

  it('does not place a point of the page outside in the text', () => {
    const map = draw(sample);
    const elsewhere = document.body.appendChild(document.createElement('p'));
    elsewhere.textContent = 'other';
    expect(map.offsetOfPoint(elsewhere.firstChild as Text, 2)).toBeNull();
    elsewhere.remove();
  });

  it('does not take words of our own between the blocks for words of the source', () => {
    const map = draw(sample);
    const facts = document.createElement('p');
    facts.textContent = 'taken in 5 May';
    map.root
      .querySelector('[data-from]')
      ?.insertBefore(facts, map.root.querySelectorAll('[data-end]')[1] ?? null);
    expect(map.offsetOfPoint(facts.firstChild as Text, 3, 'after')).toBe(7);
    expect(map.offsetOfPoint(facts.firstChild as Text, 3, 'before')).toBe(5);
  });

  it('does not lose points next to sections that are not drawn yet', () => {
    const words = 'word '.repeat(2_000);
    const blocks: Block[] = [0, 1, 2].map((place) => ({
      kind: 'paragraph',
      start: place * words.length,
      end: (place + 1) * words.length - 1,
    }));
    const map = draw({ text: words.repeat(3), blocks }, [1]);
    expect(map.rangesFor(0, 20)).toEqual([]);
    expect(
      map
        .rangesFor(words.length + 5, words.length + 9)
        .map(wordsOf)
        .join(''),
    ).toBe('word');
    expect(map.rangesFor(0, 3 * words.length)).toHaveLength(1);
    expect(map.pointAt(words.length + 5)?.offset).toBe(5);
    const last = map.root.querySelectorAll('[data-from]')[2] as Element;
    expect(map.offsetOfPoint(last, 0, 'after')).toBe(3 * words.length - 1);
    expect(map.offsetOfPoint(last, 0, 'before')).toBe(2 * words.length - 1);
  });

  it('does not forget to look again at a section drawn since', () => {
    const { map, again } = drawing(sample, []);
    expect(map.rangesFor(0, 5)).toEqual([]);
    again();
    expect(map.rangesFor(0, 5)).toHaveLength(1);
  });
});
