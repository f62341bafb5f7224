import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCase } from '../casefile/testing/smallCase';
import { documentsOf } from './documentsOf';
import { foldText } from './fold';
import { search } from './search';
import { buildSearchIndex, putDocument, removeDocument, type SearchDocument } from './searchIndex';

const source = (id: string, text: string, title = id): SearchDocument => ({
  kind: 'source',
  id,
  sourceId: id,
  title,
  text,
});
const texts = {
  courier:
    'Fighters broke through the outer fence of the fuel depot. Between nine and fourteen guards were killed.',
  agency: 'The attack on the depot was beaten off; three guards were wounded. The fuel is safe.',
  arabic: 'أكَّدَ مُحـــافظ المنطقة أنّ المستودع لم يسقط، وقال إن ٣ حراس أصيبوا.',
  chinese: '油库南部被占领。守卫九人死亡。',
  accents: 'Café Größe: the naïve façade — Śląsk, Łódź.',
};
const index = buildSearchIndex(Object.entries(texts).map(([id, text]) => source(id, text)));
const found = (query: string) =>
  search(index, query)
    .map((result) => result.id)
    .sort();
const words = (query: string) =>
  Object.fromEntries(
    search(index, query).map((result) => [
      result.id,
      result.matches.map((match) => texts[result.id as keyof typeof texts].slice(match.start, match.end)),
    ]),
  );

describe('search', () => {
  it.each<[string, string[]]>([
    ['depot', ['agency', 'courier']],
    ['fuel depot', ['agency', 'courier']],
    ['"fuel depot"', ['courier']],
    ['“fuel depot”', ['courier']],
    ['depot -wounded', ['courier']],
    ['depot -"fuel is"', ['courier']],
    ['guard', ['agency', 'courier']],
    ['guard depot', []],
    ['fuel d', []],
    ['fuel d*', ['agency', 'courier']],
    ['guard* depot', ['agency', 'courier']],
    ['"beaten of', ['agency']],
    ['"beaten of"', []],
    ['DEPOT', ['agency', 'courier']],
    ['cafe', ['accents']],
    ['grosse', ['accents']],
    ['slask lodz', ['accents']],
    ['محافظ', ['arabic']],
    ['اكد', ['arabic']],
    ['3 حراس', ['arabic']],
    ['"لم يسقط"', ['arabic']],
    ['油库', ['chinese']],
    ['守卫九人', ['chinese']],
    ['库', ['chinese']],
    ['油南', []],
    ['', []],
    ['-depot', []],
    ['"', []],
    ['*', []],
  ])('%s finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('gives the words as they stand in the text, whatever was folded away', () => {
    expect(words('محافظ')).toEqual({ arabic: ['مُحـــافظ'] });
    expect(words('اكد')).toEqual({ arabic: ['أكَّدَ'] });
    expect(words('grosse')).toEqual({ accents: ['Größe'] });
    expect(words('油库')).toEqual({ chinese: ['油库'] });
    expect(words('"outer fence" guards')).toEqual({ courier: ['outer fence', 'guards'] });
  });

  it('shows every passage of a long text in its surroundings, at whole words', () => {
    const filler = 'nothing of interest happened there '.repeat(12);
    const long = `${filler}the pump burned ${filler}and the pump was mended ${filler}`;
    const [result] = search(buildSearchIndex([source('long', long)]), 'pump');
    expect(result?.passages).toHaveLength(2);
    for (const passage of result?.passages ?? []) {
      expect(long.slice(passage.start, passage.end)).toBe(passage.text);
      expect(passage.matches.map((match) => passage.text.slice(match.start, match.end))).toEqual(['pump']);
      expect(` ${long} `).toContain(` ${passage.text} `);
      expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
    }
    expect(result?.snippet).toBe(result?.passages[0]);
  });

  it('meets words of the title and the text together, and shows where', () => {
    const titled = buildSearchIndex([source('a', 'The fence was cut.', 'Statement no. 118')]);
    const [result] = search(titled, 'statement fence');
    expect(result?.titleMatches).toEqual([{ start: 0, end: 9 }]);
    expect(result?.matches).toEqual([{ start: 4, end: 9 }]);
    expect(search(titled, 'statement')[0]?.snippet?.text).toBe('The fence was cut.');
  });

  it('forgets what was taken out or replaced', () => {
    const changing = buildSearchIndex([source('a', 'old words'), source('b', 'other words')]);
    putDocument(changing, source('a', 'new words'));
    expect(search(changing, 'old')).toEqual([]);
    expect(search(changing, 'new').map((result) => result.id)).toEqual(['a']);
    removeDocument(changing, 'source', 'b');
    removeDocument(changing, 'source', 'never there');
    expect(search(changing, 'words').map((result) => result.id)).toEqual(['a']);
  });

  it('finds any word and any two neighbours of any text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aéÅßلأى٣漢か한🛢’_z'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), fc.nat(), (parts, at) => {
        const text = parts.join(' ');
        const first = parts[at % (parts.length - 1)] as string;
        const second = parts[(at % (parts.length - 1)) + 1] as string;
        const one = buildSearchIndex([source('x', text, 't')]);
        for (const query of [`"${first}"`, `"${first} ${second}"`]) {
          const hasWord = /[\p{L}\p{N}_]/u.test(foldText(query).text);
          const [result] = search(one, query);
          expect(Boolean(result)).toBe(hasWord);
          for (const match of result?.matches ?? []) expect(text.slice(match.start, match.end)).not.toBe('');
        }
      }),
    );
  });

  it('never throws on anything typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a "-*“”«»\\[.+(油é') }), (query) => {
        expect(Array.isArray(search(index, query))).toBe(true);
      }),
    );
  });
});

describe('foldText', () => {
  it('leads back to ranges that hold what was folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text);
        const start = Math.min(a, b) % (folded.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (folded.text.length + 1));
        const place = folded.toOriginal(start, end);
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(text.length);
        if (end > start)
          expect(foldText(text.slice(place.start, place.end)).text).toContain(folded.text.slice(start, end));
      }),
    );
  });
});

describe('documentsOf', () => {
  it('holds sources, highlights and notes, and leaves the bin out', () => {
    const { state } = smallCase(['One depot.', 'Two depots.']);
    const [first, second] = [...state.sources.values()];
    if (!first || !second) throw new Error('the small case has two sources');
    const note = {
      type: 'doc' as const,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Seen twice' }] }],
    };
    state.sources.set(first.id, { ...first, note });
    state.sources.set(second.id, { ...second, deletedAt: first.createdAt });
    const documents = documentsOf(
      state,
      new Map([
        [first.id, 'One depot.'],
        [second.id, 'Two depots.'],
      ]),
    );
    expect(documents.map((document) => [document.kind, document.text])).toEqual([
      ['source', 'One depot.'],
      ['note', 'Seen twice'],
      ['highlight', 'One'],
    ]);
  });
});
