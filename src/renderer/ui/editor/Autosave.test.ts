import type { RichText } from '@core/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave, saveOpenEditors, useUnsavedTyping } from './Autosave';

function note(text: string): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

const opened: Autosave[] = [];

function setUp(initial: string, save: (document: RichText | null) => Promise<boolean> = async () => true) {
  const editor = { text: initial };
  const saved: string[] = [];
  const autosave = new Autosave(note(initial), {
    read: () => note(editor.text),
    save: async (document) => {
      saved.push(wordsOf(document));
      return save(document);
    },
    show: (document) => {
      editor.text = wordsOf(document);
    },
  });
  opened.push(autosave);
  const type = (text: string) => {
    editor.text = text;
    autosave.typed();
  };
  return { autosave, editor, saved, type };
}

function wordsOf(document: RichText | null): string {
  return document?.content?.[0]?.content?.[0]?.text ?? '';
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  for (const autosave of opened.splice(0)) autosave.close();
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
});

test('typing is saved once, after the pause', async () => {
  const { saved, type } = setUp('');
  type('a');
  await vi.advanceTimersByTimeAsync(500);
  type('ab');
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(saved).toEqual(['ab']);
});

test('typing without a pause is saved in between', async () => {
  const { saved, type } = setUp('');
  for (let place = 1; place <= 10; place++) {
    type('a'.repeat(place));
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(saved).toEqual(['aaaaaaaa']);
});

test('closing saves the last keystrokes at once', async () => {
  const { autosave, saved, type } = setUp('');
  type('last words');
  autosave.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['last words']);
});

test('an editor that is gone is asked to show what was there before its last save', async () => {
  const { autosave, editor, type } = setUp('a');
  type('ab');
  autosave.close();
  editor.text = 'gone';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(editor.text).toBe('gone');
});

test('what is typed during a save is saved after it', async () => {
  let finish = () => {};
  const { autosave, saved, type } = setUp('', () => new Promise((done) => (finish = () => done(true))));
  type('a');
  void autosave.flush();
  type('ab');
  const all = autosave.flush();
  finish();
  await vi.advanceTimersByTimeAsync(0);
  finish();
  await all;
  expect(saved).toEqual(['a', 'ab']);
});

test('the late echo of an older save does not take newer words away', async () => {
  const { autosave, editor, type } = setUp('');
  type('a');
  await autosave.flush();
  type('ab');
  await autosave.flush();
  autosave.incoming(note(''));
  autosave.incoming(note('a'));
  expect(editor.text).toBe('ab');
  autosave.incoming(note('ab'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(editor.text).toBe('ab');
});

test('an undo made elsewhere is shown', async () => {
  const { autosave, editor, type } = setUp('before');
  type('after');
  await autosave.flush();
  autosave.incoming(note('after'));
  autosave.incoming(note('before'));
  expect(editor.text).toBe('before');
});

test('an undo that overtakes the echo is shown in the end', async () => {
  const { autosave, editor, type } = setUp('before');
  type('after');
  await autosave.flush();
  autosave.incoming(note('before'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(editor.text).toBe('before');
});

test('a change from elsewhere never overwrites unsaved typing', async () => {
  const { autosave, editor, saved, type } = setUp('before');
  type('mine');
  autosave.incoming(note('theirs'));
  expect(editor.text).toBe('mine');
  await autosave.flush();
  expect(saved).toEqual(['mine']);
});

test('a refused save is tried again with the next flush', async () => {
  let full = true;
  const { autosave, saved, type } = setUp('', async () => !full);
  type('words');
  await autosave.flush();
  full = false;
  await autosave.flush();
  expect(saved).toEqual(['words', 'words']);
});

test('typing that comes to nothing makes no change', async () => {
  const { autosave, editor, saved, type } = setUp('same');
  type('same');
  await autosave.flush();
  expect(saved).toEqual([]);
  autosave.incoming(note('undone'));
  expect(editor.text).toBe('undone');
});

test('all is said to be saved while somebody types', async () => {
  const { autosave, type } = setUp('');
  const isUnsaved = () => useUnsavedTyping.getState().isUnsaved;
  type('a');
  expect(isUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(700);
  expect(isUnsaved()).toBe(false);
  type('ab');
  autosave.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(isUnsaved()).toBe(false);
});

test('everything open can be saved at once', async () => {
  const one = setUp('');
  const other = setUp('');
  one.type('one');
  other.type('other');
  await saveOpenEditors();
  expect([one.saved, other.saved]).toEqual([['one'], ['other']]);
});
