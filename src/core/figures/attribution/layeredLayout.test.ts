import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layeredLayout } from './layeredLayout';

const size = { width: 100, height: 40, gapX: 50, gapY: 10 };
const graphs = fc.integer({ min: 0, max: 14 }).chain((count) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: count }, (_, place) => `n${place}`)),
    edges: fc.array(
      fc.record({ from: fc.nat(Math.max(0, count)), to: fc.nat(Math.max(0, count)) }).map(({ from, to }) => ({
        from: `n${from}`,
        to: `n${to}`,
      })),
      { maxLength: 30 },
    ),
  }),
);

test('nodes never overlap, whatever the graph', () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const places = [...layeredLayout(nodes, edges, size).places.values()];
      for (const [index, one] of places.entries())
        for (const other of places.slice(index + 1))
          expect(Math.abs(one.x - other.x) >= 100 || Math.abs(one.y - other.y) >= 40 + 10 - 1e-6).toBe(true);
    }),
  );
});

test('every edge but those that close a circle leads to a later layer', () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const { places, back } = layeredLayout(nodes, edges, size);
      for (const [index, { from, to }] of edges.entries()) {
        const [start, end] = [places.get(from), places.get(to)];
        if (!start || !end || from === to) continue;
        if (back.has(index)) expect(start.layer).toBeGreaterThan(end.layer);
        else expect(start.layer).toBeLessThan(end.layer);
      }
    }),
  );
});

test('the same graph is drawn the same, and inside its extent', () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const layout = layeredLayout(nodes, edges, size);
      expect(layeredLayout(nodes, edges, size)).toEqual(layout);
      for (const { x, y } of layout.places.values()) {
        expect(x + 100).toBeLessThanOrEqual(layout.width);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y + 40).toBeLessThanOrEqual(layout.height + 1e-6);
      }
    }),
  );
});

test('a chain without a circle calls nothing backward, and a long edge bends once per layer it passes', () => {
  const { back, bends } = layeredLayout(
    ['a', 'b', 'c'],
    [
      { from: 'a', to: 'c' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ],
    size,
  );
  expect(back.size).toBe(0);
  expect(bends.map(({ length }) => length)).toEqual([1, 0, 0]);
});
