import { beforeEach, expect, test } from 'vitest';
import {
  clearCardSelection,
  keepSelectedAmong,
  selectCards,
  selectCardsTo,
  selectedCards,
  toggleCard,
} from './cardSelection';

beforeEach(clearCardSelection);
const shown = ['a', 'b', 'c', 'd', 'e'];

test('a stretch grows and shrinks from where it was begun', () => {
  toggleCard('s', 'c');
  selectCardsTo('s', shown, 'e', 'c');
  expect(selectedCards()).toEqual(['c', 'd', 'e']);
  selectCardsTo('s', shown, 'b', 'c');
  expect(selectedCards()).toEqual(['b', 'c']);
});

test('a card chosen twice is let go again', () => {
  toggleCard('s', 'a');
  toggleCard('s', 'b');
  toggleCard('s', 'a');
  expect(selectedCards()).toEqual(['b']);
});

test('cards of another source are never changed along', () => {
  selectCards('s', ['a', 'b']);
  toggleCard('other', 'x');
  expect(selectedCards()).toEqual(['x']);
  keepSelectedAmong(
    's',
    shown.map((id) => ({ id })),
  );
  expect(selectedCards()).toEqual([]);
});

test('a card the filter hides is let go', () => {
  selectCards('s', ['a', 'b', 'c']);
  keepSelectedAmong('s', [{ id: 'b' }, { id: 'd' }]);
  expect(selectedCards()).toEqual(['b']);
});
