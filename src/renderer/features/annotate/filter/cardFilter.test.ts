import type { HighlightRow, StatementRow, TagRow } from '@core/model';
import { expect, test } from 'vitest';
import { type CardFilter, filterCards, noFilter } from './cardFilter';

const at = '2024-05-04T00:00:00.000Z';
const base = { caseId: 'c', createdAt: at, updatedAt: at, deletedAt: null, textSha256: '' };

function card(
  id: string,
  exact: string,
  tagIds: string[] = [],
  createdBy = 'Ann',
  words?: string,
): HighlightRow {
  const note = words
    ? { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }
    : null;
  const ranges = [{ start: 0, end: exact.length, exact, prefix: '', suffix: '' }];
  return { ...base, id, sourceId: 's', ranges, tagIds, createdBy, note: note as HighlightRow['note'] };
}

const tags = new Map([['t', { ...base, id: 't', name: 'Territory', colour: 'blue' } as unknown as TagRow]]);
const says = (stance: string, originId: string) =>
  ({ stance, chain: [{ originId }] }) as unknown as StatementRow;
const statements = new Map([
  ['1', [says('asserts', 'masar')]],
  ['2', [says('denies', 'masar'), says('asserts', 'governor')]],
]);
const cards = [
  card('1', 'held the southern half', ['t']),
  card('2', 'smoke above the station', [], 'Ben', 'Same ORIGIN as before'),
  card('3', 'كانَت هناك', ['binned']),
];
const shown = (filter: Partial<CardFilter>, chosen: string | null = null) =>
  filterCards(cards, { ...noFilter, ...filter }, { tags, statements }, chosen).map((found) => found.id);

test.each<[string, Partial<CardFilter>, string[]]>([
  ['no filter shows all, in order', {}, ['1', '2', '3']],
  ['words are found in quotes', { text: 'south' }, ['1']],
  ['words are found in notes, whatever their case', { text: 'origin same' }, ['2']],
  ['words are found in tags', { text: 'territ' }, ['1']],
  ['Arabic is found without vowel signs', { text: 'كانت' }, ['3']],
  ['by tag', { tagIds: ['t'] }, ['1']],
  ['a card whose only tag is in the bin counts as untagged', { untagged: true }, ['2', '3']],
  ['tags and the untagged together', { tagIds: ['t'], untagged: true }, ['1', '2', '3']],
  ['by person', { people: ['Ben'] }, ['2']],
  ['conditions add up', { people: ['Ben'], tagIds: ['t'] }, []],
])('%s', (_, filter, expected) => {
  expect(shown(filter)).toEqual(expected);
});

test('the chosen card is never hidden', () => {
  expect(shown({ text: 'south' }, '3')).toEqual(['1', '3']);
});

test.each([
  [{ stances: ['denies'] }, ['2']],
  [{ originIds: ['masar'] }, ['1', '2']],
  [{ originIds: ['governor'], stances: ['denies'] }, []],
  [{ originIds: ['masar'], people: ['Ben'], text: 'smoke' }, ['2']],
] as const)(
  'origin and stance are those of one statement, and all parts count together: %j',
  (filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  },
);
