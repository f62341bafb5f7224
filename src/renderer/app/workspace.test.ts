import { beforeEach, expect, test } from 'vitest';
import { openSource, showView, showViewOrItsOtherSide, useWorkspace } from './workspace';

beforeEach(() => useWorkspace.setState({ ...useWorkspace.getInitialState() }));

test('a narrow window shows the list of a view that is gone to, not an empty detail', () => {
  showViewOrItsOtherSide('codebook');
  expect(useWorkspace.getState()).toMatchObject({ view: 'codebook', leftFirst: true });
});

test('the list of the first view can be had in a narrow window', () => {
  expect(useWorkspace.getState()).toMatchObject({ view: 'sources', leftFirst: false });
  showViewOrItsOtherSide('sources');
  expect(useWorkspace.getState().leftFirst).toBe(true);
  showViewOrItsOtherSide('sources');
  expect(useWorkspace.getState().leftFirst).toBe(false);
});

test('a command that shows a view twice does not hide its list again', () => {
  showView('search');
  showView('search');
  expect(useWorkspace.getState().leftFirst).toBe(true);
});

test('choosing the source that is open already leads from the list to its cards', () => {
  useWorkspace.setState({ sourceId: 'one', leftFirst: true });
  openSource('one');
  expect(useWorkspace.getState()).toMatchObject({ leftFirst: false, back: [] });
});
