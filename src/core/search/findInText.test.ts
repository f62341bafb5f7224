import { describe, expect, it } from 'vitest';
import { type FindOptions, findInText } from './findInText';

const text = 'The Depot: depots, (depot)\nfuel\n  depot. Café مُحـــافظ 🛢️depot';
const foundIn = (query: string, options?: FindOptions) =>
  findInText(text, query, options).map((place) => text.slice(place.start, place.end));

describe('findInText', () => {
  it.each<[string, FindOptions, string[]]>([
    ['depot', {}, ['Depot', 'depot', 'depot', 'depot', 'depot']],
    ['depot', { matchCase: true }, ['depot', 'depot', 'depot', 'depot']],
    ['depot', { wholeWord: true }, ['Depot', 'depot', 'depot', 'depot']],
    ['Depot', { matchCase: true, wholeWord: true }, ['Depot']],
    ['fuel depot', {}, ['fuel\n  depot']],
    ['(depot)', {}, ['(depot)']],
    ['cafe', {}, ['Café']],
    ['محافظ', {}, ['مُحـــافظ']],
    ['depot.', {}, ['depot.']],
    ['', {}, []],
    ['   ', {}, []],
    ['.*', {}, []],
  ])('%s with %j', (query, options, expected) => {
    expect(foundIn(query, options)).toEqual(expected);
  });

  it('passes over a lone accent, which folds to nothing', () => {
    expect(foundIn('\u0301')).toEqual([]);
  });
});
