import { notify } from '@renderer/ui/notify';

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify.done(done);
  } catch {
    notify.problem('The clipboard could not be written to. Select the words and copy them by hand.');
  }
}
