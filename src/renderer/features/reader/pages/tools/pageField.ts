import { create } from 'zustand';

/** Counts up to ask the page field for the focus. */
export const usePageField = create<{ readonly asked: number }>(() => ({ asked: 0 }));

export function askForPage(): void {
  usePageField.setState(({ asked }) => ({ asked: asked + 1 }));
}
