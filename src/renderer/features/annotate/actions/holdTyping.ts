import { flushSync } from 'react-dom';

/** Milliseconds after which a field that never came is no longer waited for. */
const patience = 2_000;

/**
 * Keeps what is typed between a key that opens a field (T, C, N) and the field taking the focus, and
 * types it there. Without this a fast hand loses letters, or runs the commands they stand for. With `takesEnter`
 * the Enter key is kept as well. Answers how to stop.
 */
export function holdTyping(takesEnter = false): () => void {
  let held = '';
  let isEntered = false;
  const end = () => {
    window.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('focusin', onFocusIn);
    clearTimeout(timer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') end();
    const isEnter = takesEnter && event.key === 'Enter';
    if (event.key.length !== 1 && !isEnter) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnter) isEntered = true;
    else held += event.key;
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (!target.isContentEditable && !target.matches('input, textarea')) return;
    document.removeEventListener('focusin', onFocusIn);
    // Once the field has put its caret; letters that come until then are held as well.
    setTimeout(() => {
      end();
      // The one way to type into inputs and editors alike that both take for the user's own. Drawn before Enter
      // is pressed: a list that is typed into must have found what Enter takes.
      if (held !== '') flushSync(() => document.execCommand('insertText', false, held));
      if (isEntered)
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
  };
  const timer = setTimeout(end, patience);
  window.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('focusin', onFocusIn);
  return end;
}
