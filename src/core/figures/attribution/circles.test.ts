import { expect, test } from 'vitest';
import { circlesOf } from './circles';

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
const circles = (nodes: string, ...pairs: string[]) =>
  circlesOf([...nodes], edges(...pairs)).map((circle) => [...circle].sort().join(''));

test('two that cite each other are a circle', () => {
  expect(circles('ab', 'ab', 'ba')).toEqual(['ab']);
});

test('two that cite the same third are none', () => {
  expect(circles('abc', 'ac', 'bc')).toEqual([]);
});

test('a circle by way of a third is found, and who only cites into it is not in it', () => {
  expect(circles('xabc', 'xa', 'ab', 'bc', 'ca')).toEqual(['abc']);
});

test('two circles that touch nowhere are two', () => {
  expect(circles('abcd', 'ab', 'ba', 'bc', 'cd', 'dc').sort()).toEqual(['ab', 'cd']);
});

test('who cites itself is no circle of several', () => {
  expect(circles('a', 'aa')).toEqual([]);
});

test('ten thousand in a row do not exhaust the stack', () => {
  const nodes = Array.from({ length: 10_000 }, (_, place) => String(place));
  const row = nodes.map((id, place) => ({ from: id, to: nodes[(place + 1) % nodes.length] ?? '' }));
  expect(circlesOf(nodes, row)[0]).toHaveLength(10_000);
});
