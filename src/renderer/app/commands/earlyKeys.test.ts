// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { keepEarlyKeys } from './earlyKeys';

vi.mock('./registry', () => ({ allCommands: () => [{ keys: ['mod+I'] }, { keys: ['?'] }] }));

const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
  window.dispatchEvent(event);
  return event;
};

test('a key pressed while the case is being opened is lost, or done twice', () => {
  keepEarlyKeys.begin();
  const early = press('i', { ctrlKey: true });
  const reload = press('r', { ctrlKey: true });
  expect(early.defaultPrevented).toBe(true);
  expect(reload.defaultPrevented).toBe(false);
  expect(keepEarlyKeys.end()).toEqual([early]);
  press('?');
  expect(keepEarlyKeys.end()).toEqual([]);
});
