// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { matchesKeys } from './keys';

const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...more });

test.each([
  ['H', press('h'), true],
  ['H', press('H', { shiftKey: true }), false],
  ['H', press('h', { ctrlKey: true }), false],
  ['mod+K', press('k', { ctrlKey: true }), true],
  ['mod+K', press('k'), false],
  ['mod+shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ['mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
  ['?', press('?', { shiftKey: true }), true],
  ['alt+ArrowDown', press('ArrowDown', { altKey: true }), true],
  ['H', press('ا', { code: 'KeyH' }), true],
  ['H', press('ا', { code: 'KeyB' }), false],
])('a key does what its own command says and no other: %s', (keys, event, expected) => {
  expect(matchesKeys(event, keys)).toBe(expected);
});
