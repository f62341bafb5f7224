import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endWithBrowser } from './endWithBrowser';
import type { EventStreams } from './eventStreams';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(open: number) {
  const browser = new EventEmitter();
  const events = { open, onLeave: () => undefined } as unknown as EventStreams & { open: number };
  const end = vi.fn();
  endWithBrowser(browser as ChildProcess, events, end);
  return { browser, events, end, pass: () => vi.advanceTimersByTimeAsync(10_000) };
}

test('Assay runs on unseen after its window was closed', async () => {
  const { browser, end, pass } = setUp(0);
  browser.emit('exit');
  await pass();
  expect(end).toHaveBeenCalled();
});

test('reloading the window ends Assay', async () => {
  const { events, end, pass } = setUp(0);
  events.onLeave();
  await pass();
  expect(end).not.toHaveBeenCalled();
});

test('a browser that hands the address to one already open ends Assay under its window', async () => {
  const { browser, events, end, pass } = setUp(0);
  browser.emit('exit');
  events.open = 1;
  await pass();
  expect(end).not.toHaveBeenCalled();
  events.open = 0;
  events.onLeave();
  await pass();
  expect(end).toHaveBeenCalled();
});
